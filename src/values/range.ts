import { decimal } from '../numbers/decimal';
import { YUAN_PER } from '../vocabulary/units';
import { type Measure, measureAt } from './measure';
import { isDigit } from './number';

/** 一个数，或一个区间的两端 */
export interface Range {
  readonly low: Measure;
  readonly high: Measure | null;
}

const RANGE_SIGN = /^(?:——|--|—|-|~|至|到)(-(?=\d))?/;
const MINUS = decimal('-1');

/** 5-6万人 is 5万 to 6万; 1万-2万元 is 1 to 2 万元: the lower end takes what only the upper end says. */
function completed(low: Measure, high: Measure): Measure {
  if (low.unit !== null) return low;
  if (low.times === null) return high.times ? { ...low, value: low.value.times(high.times) } : low;
  const yuan = high.times === null && high.unit !== null ? YUAN_PER[high.unit] : undefined;
  return yuan ? { ...low, value: low.value.div(decimal(yuan)) } : low;
}

/** The number or range that starts at `at`; null where there is none, or where two numbers make no range. */
export function rangeAt(text: string, at: number, bare: boolean): Range | null {
  const low = measureAt(text, at, bare);
  const sign = low && RANGE_SIGN.exec(text.slice(low.end, low.end + 3));
  if (!low || !sign) return low && { low, high: null };
  const next = low.end + sign[0].length;
  const found = measureAt(text, next, false);
  if (!found || found.chinese !== low.chinese) {
    return isDigit(text.charAt(next)) ? null : { low, high: null };
  }
  if (low.unit && low.unit !== found.unit) return null;
  const high = sign[1] ? { ...found, value: found.value.times(MINUS) } : found;
  return { low: completed(low, high), high };
}
