import Big from 'big.js';

Big.strict = true;

/** Exact decimals. All arithmetic on money and scores goes through this type. */
export type Decimal = Big;
export const ZERO: Decimal = new Big('0');
export const HUNDRED: Decimal = new Big('100');

/**
 * A decimal from text or from a JavaScript number.
 * Numbers go through their shortest decimal form, so 0.1 is exactly 0.1.
 */
export function decimal(value: string | number | Decimal): Decimal {
  return new Big(typeof value === 'number' ? String(value) : value);
}

/** A decimal from a number that a spreadsheet formula worked out: 15 significant digits, as Excel shows. */
export function decimalOfResult(value: number): Decimal {
  return new Big(Number.isInteger(value) ? String(value) : value.toPrecision(15));
}

/** Half up (away from zero) to 2 places: the one rounding rule for amounts and scores. */
export function round2(value: Decimal): Decimal {
  return roundTo(value, 2);
}

/** Half up to the given number of places: for comparing with a figure that was written with so many. */
export function roundTo(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

/** The sum, exact. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/**
 * `part ÷ whole × 100`, in percent, to 20 decimal places; null where `whole` is 0 (不适用).
 */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  return whole.eq(ZERO) ? null : part.times(HUNDRED).div(whole);
}
