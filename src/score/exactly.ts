import { type Decimal, round2 } from '../numbers/decimal';
import { show, show2 } from '../numbers/show';

const PLACES = 3;

/** An exact value as a working shows it: whole where it is short, else cut off with an ellipsis: 8.526…. */
export function exactly(value: Decimal): string {
  const whole = show(value);
  const decimals = whole.split('.')[1]?.length ?? 0;
  return decimals <= PLACES ? whole : `${value.round(PLACES, 0).toFixed(PLACES)}…`;
}

/** `=9.75`, or `=8.526…→8.53` where rounding changed it. */
export function roundedTo2(value: Decimal): string {
  const rounded = round2(value);
  return rounded.eq(value) ? `=${show(value)}` : `=${exactly(value)}→${show2(rounded)}`;
}
