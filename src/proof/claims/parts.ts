import { type Decimal, decimal, sum, ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { stepOf } from './measure';

const MINUS = decimal('-1');
const HALF = decimal('0.5');
/** 2^8 sums at most. */
const MOST_PARTS = 8;

/** Those that may have been rounded: nothing is nothing. */
const roundedOf = (parts: readonly Figure[]): readonly Figure[] =>
  parts.filter(({ value, places, scale }) => !value.eq(ZERO) && (places > 0 || scale.gt('1')));

const halfSteps = (parts: readonly Figure[]): Decimal =>
  sum(parts.map((part) => stepOf(part).times(HALF)));

/** What rounding of the parts may add up to: 126万元 beside 58.4万元 is 126.0, however they are written. */
export function slackOf(parts: readonly Figure[]): Decimal {
  const rounded = roundedOf(parts);
  const finest = ({ scale }: Figure): number =>
    Math.max(...rounded.filter((part) => part.scale.eq(scale)).map(({ places }) => places));
  return halfSteps(rounded.map((part) => ({ ...part, places: finest(part) })));
}

/** What it may add up to where 50万元 stands for anything from 49.5 to 50.4. */
export const widestSlackOf = (parts: readonly Figure[]): Decimal => halfSteps(roundedOf(parts));

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
