import { type Decimal, decimal, sum, ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { stepOf } from './measure';

const MINUS = decimal('-1');
const HALF = decimal('0.5');
/** 2^8 sums at most. */
const MOST_PARTS = 8;

/** What rounding of the parts may add up to: nothing is nothing, and 126万元 beside 58.4万元 is 126.0, however they are written. */
export function slackOf(parts: readonly Figure[]): Decimal {
  const rounded = parts.filter(
    ({ value, places, scale }) => !value.eq(ZERO) && (places > 0 || scale.gt('1')),
  );
  const finest = ({ scale }: Figure): number =>
    Math.max(...rounded.filter((part) => part.scale.eq(scale)).map(({ places }) => places));
  return sum(rounded.map((part) => stepOf({ ...part, places: finest(part) }).times(HALF)));
}

export const total = (parts: readonly Figure[]): Decimal => sum(parts.map(({ value }) => value));

/** What stands between one part and the next. */
export const gapsOf = (text: string, parts: readonly Figure[]): string[] =>
  parts.slice(1).map((part, index) => text.slice(parts[index]?.end, part.start));

/** True where two or more of the parts make up the whole: parts of parts stand in the same list. */
export function someMakeUp(parts: readonly Figure[], whole: Figure): boolean {
  const few = parts.slice(0, MOST_PARTS);
  const step = stepOf(whole).times(HALF);
  const search = (at: number, taken: number, left: Decimal): boolean => {
    if (taken >= 2 && left.abs().lte(step)) return true;
    const part = few[at];
    if (!part || left.lt(step.times(MINUS))) return false;
    return search(at + 1, taken + 1, left.minus(part.value)) || search(at + 1, taken, left);
  };
  return search(0, 0, whole.value);
}
