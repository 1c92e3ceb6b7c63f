import { type Decimal, decimal } from '../../numbers/decimal';
import { canonicalUnit, dimensionOf, factorsOf } from '../../vocabulary/units';

/** By what the numbers of target and completed value are multiplied to stand in one unit. */
export interface Factors {
  readonly target: Decimal;
  readonly actual: Decimal;
}

const ONE = decimal('1');

const isExact = (part: Decimal, whole: Decimal): boolean => part.div(whole).times(whole).eq(part);

/**
 * Puts two units on one: the same, two counting words (个, 次, 场… are taken as one another's equals), or units with
 * an exact conversion, into the target's unit where that comes out even. Null where they measure different things.
 */
export function onOneUnit(target: string | null, actual: string | null): Factors | null {
  if (!target || !actual) return { target: ONE, actual: ONE };
  const [a, b] = [canonicalUnit(target), canonicalUnit(actual)];
  const counted = dimensionOf(a) === 'count' && dimensionOf(b) === 'count';
  if (a === b || counted) return { target: ONE, actual: ONE };
  const factors = factorsOf(a, b);
  if (!factors) return null;
  const [left, right] = [decimal(factors[0]), decimal(factors[1])];
  return isExact(right, left)
    ? { target: ONE, actual: right.div(left) }
    : { target: left.div(right), actual: ONE };
}
