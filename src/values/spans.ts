import { NOT_COUNTED_IN_CHINESE } from '../vocabulary/units';
import { type AmountSpan, amountAt } from './amountAt';
import { clauseStart, isBoundary } from './clause';
import { isPlainLead } from './context';
import { type DateSpan, dateAt, mayHoldDate } from './dateAt';
import { isDigit } from './number';

/** What a running text states: its amounts and dates, in order. */
export interface Spans {
  readonly amounts: readonly AmountSpan[];
  readonly dates: readonly (DateSpan & { readonly start: number })[];
  /** True where digits are left over that are neither, nor part of a name such as 5G or 2022年. */
  readonly loose: boolean;
}

const CHINESE_START = /[一二两三四五六七八九十百千万亿]/;
/** 2022年 or 2022-2023学年 in front of something else names a year; it states nothing. */
const YEAR = /(?:19|20)\d\d(?:[-—~至](?:19|20)\d\d)?(?:学年度?|年度?|届|级)/y;
const NAME = /[A-Za-z\d.,+×*/-]+/y;

function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  const match = form.exec(text);
  return match ? at + match[0].length : at;
}

/** Chinese numerals stand in half of all phrases (一站式, 三公经费): they count only where number and unit are the whole clause. */
function countsInChinese(text: string, { amount, start, end, knownUnit }: AmountSpan): boolean {
  if (!isBoundary(text, end) || NOT_COUNTED_IN_CHINESE.includes(amount.unit ?? '')) return false;
  const lead = text.slice(clauseStart(text, start, 0), start);
  return (knownUnit || (amount.unit === null && amount.leaning !== null)) && isPlainLead(lead);
}

/** ≤12月 counts months; 12月 alone is December. */
const isCountOfMonths = (text: string, at: number, end: number): boolean =>
  /[≥≤<>=]/.test(text.charAt(at - 1)) && /^\d{1,2}月$/.test(text.slice(at, end));

/** Finds the amounts and dates of squeezed text from left to right, in time linear in its length. */
export function spansOf(text: string): Spans {
  const amounts: AmountSpan[] = [];
  const dates: (DateSpan & { start: number })[] = [];
  const dated = mayHoldDate(text);
  let loose = false;
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    const digit = isDigit(text.charAt(at));
    if (!digit && !CHINESE_START.test(text.charAt(at))) {
      at++;
      continue;
    }
    const day = digit && dated ? dateAt(text, at) : null;
    const date = day && isCountOfMonths(text, at, day.end) ? null : day;
    const year = digit && !date ? endOf(YEAR, text, at) : at;
    const amount = date || year > at ? null : amountAt(text, at, floor);
    if (date) {
      dates.push({ ...date, start: at });
      floor = at = date.end;
    } else if (amount && (!amount.chinese || countsInChinese(text, amount))) {
      amounts.push(amount);
      floor = at = amount.end;
    } else {
      const end = Math.max(year, digit ? endOf(NAME, text, at) : at + 1);
      loose ||= digit && year === at && !/[A-Za-z+×*]/.test(text.slice(Math.max(0, at - 1), end));
      at = end;
    }
  }
  return { amounts, dates, loose };
}
