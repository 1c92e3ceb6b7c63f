import { type Decimal, round2 } from './decimal';

/** Plain digits without trailing zeros and without thousands separators: 97.50 → `97.5`. */
export function show(value: Decimal): string {
  return value.toFixed();
}

/** Rounded to 2 places, both shown: 97.5 → `97.50`. For money, scores and written rates. */
export function show2(value: Decimal): string {
  return round2(value).toFixed(2);
}

/** Rounded to 2 places without trailing zeros: 97.504 → `97.5`. For prose. */
export function showShort(value: Decimal): string {
  return round2(value).toFixed();
}
