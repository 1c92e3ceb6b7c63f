import { isoDay } from '../../values/calendar';

/** 日期 A day or month of a sentence. Offsets are those of the paragraph. */
export interface DateSaid {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** True where the year is written, or said as 次年, 当年. */
  readonly hasYear: boolean;
  readonly month: number;
  /** Null where only the month is said. */
  readonly day: number | null;
}

const FORM =
  /(?:((?:19|20)\d\d)\s*年\s*|(次年|翌年|第二年)\s*|(同年|当年|本年|今年)\s*)?(\d{1,2})\s*月(?:份)?(?:\s*(\d{1,2})\s*[日号]|(底|末|初|上旬|中旬|下旬))?|((?:19|20)\d\d)([-/.])(\d{1,2})\8(\d{1,2})(?!\d)|(?<=日\s*(?:至|到|—|-|~)+\s*)(\d{1,2})\s*[日号]/g;

const isReal = (year: number, month: number, day: number | null): boolean =>
  isoDay(year, month, day) !== null;

/** The days and months of a stretch, in order; one without a year has that of the date before it, and 0 where none is. */
export function datesIn(text: string, from: number, to: number): DateSaid[] {
  const words = text.slice(from, to);
  if (!/月|\d[-/.]/.test(words)) return [];
  const dates: DateSaid[] = [];
  for (const match of words.matchAll(FORM)) {
    const [whole, typed, next, same, month, day, , signed, , signedMonth, signedDay, sameMonth] =
      match;
    const last = dates.at(-1)?.year ?? 0;
    const own = Number(typed ?? signed ?? 0);
    const year = own || (next && last ? last + 1 : last);
    const at = sameMonth ? (dates.at(-1)?.month ?? 0) : Number(month ?? signedMonth);
    const date = day ?? signedDay ?? sameMonth;
    const said = date === undefined ? null : Number(date);
    if (!isReal(year || 2000, at, said)) continue;
    const start = from + match.index;
    dates.push({
      start,
      end: start + whole.length,
      year,
      hasYear: own > 0 || (Boolean(next ?? same ?? sameMonth) && last > 0),
      month: at,
      day: said,
    });
  }
  return dates;
}

/** A day that no calendar has, such as 2月30日; null where all are real. */
export function unrealDateIn(
  text: string,
  from: number,
  to: number,
): { start: number; end: number } | null {
  for (const match of text.slice(from, to).matchAll(FORM)) {
    const [whole, year, , , month, day] = match;
    const isSaid = month !== undefined && day !== undefined;
    if (isSaid && !isReal(Number(year ?? 2000), Number(month), Number(day)))
      return { start: from + match.index, end: from + match.index + whole.length };
  }
  return null;
}

/** Days since the start of the calendar; a month stands for its first day, or its last. */
export function dayNumber({ year, month, day }: DateSaid, side: 'first' | 'last'): number {
  // the day before the first of the next month is the last
  const [next, date] = day === null && side === 'last' ? [month, 0] : [month - 1, day ?? 1];
  return Date.UTC(year || 2000, next, date) / 86_400_000;
}

/** True where one date is over before the other begins. */
export const isBefore = (one: DateSaid, other: DateSaid): boolean =>
  dayNumber(one, 'last') < dayNumber(other, 'first');
