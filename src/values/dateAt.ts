import { isoDay } from './calendar';

/** 日期 A day or period in a text: month and day of its last day, the year where it is said, and where it ends. */
export interface DateSpan {
  readonly year: number | null;
  readonly month: number;
  /** Null for the last day of the month. */
  readonly day: number | null;
  readonly end: number;
}

const YEAR = '(?:((?:19|20)\\d\\d)年度?)';
const FORMS: readonly {
  readonly form: RegExp;
  readonly read: (m: RegExpExecArray) => (number | null)[] | null;
}[] = [
  {
    // 2022-12-31, 2022/12/31, 2022.12.31, 2022-12; 2022.12 alone is a number
    form: /((?:19|20)\d\d)([-./])(\d{1,2})(?:\2(\d{1,2}))?日?(?:\d\d:\d\d(?::\d\d)?)?(?![\d%])/y,
    read: (m) => (m[4] || m[2] !== '.' ? [num(m[1]), num(m[3]), num(m[4])] : null),
  },
  {
    form: /((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d|[.%元万亿个人])/y,
    read: (m) => [num(m[1]), num(m[2]), num(m[3])],
  },
  {
    // 6.30前: only the mark of a deadline tells it from a number
    form: /(\d{1,2})\.(\d{1,2})(?=[之以]?前)/y,
    read: (m) => [null, num(m[1]), num(m[2])],
  },
  {
    // 12月31日, 12月底, 2022年12月上旬
    form: new RegExp(
      `${YEAR}?(\\d{1,2})月份?(?:(\\d{1,2})(?:[日号]|(?=前|之前|以前|止|$|[-—~至到]))|(初|上旬)|(中旬|中)|(?:下旬|底|末))?`,
      'y',
    ),
    read: (m) => [num(m[1]), num(m[2]), m[3] ? num(m[3]) : m[4] ? 10 : m[5] ? 20 : null],
  },
  {
    form: new RegExp(`${YEAR}?(?:前|第)?([一二三四1-4])季度(?:底|末)?`, 'y'),
    read: (m) => [num(m[1]), quarterOf(m[2] ?? '') * 3, null],
  },
  {
    form: new RegExp(`${YEAR}?(上|下)半年(?:底|末)?`, 'y'),
    read: (m) => [num(m[1]), m[2] === '上' ? 6 : 12, null],
  },
  {
    form: new RegExp(`${YEAR}(?:全年|年?底|年?末|年?内|年终|度内)`, 'y'),
    read: (m) => [num(m[1]), 12, null],
  },
  {
    form: /(?:全年度?|年底|年末|年内|年终|本年度?内?|当年度?内?|本年底|当年底|年度内)/y,
    read: () => [null, 12, null],
  },
];

const num = (digits: string | undefined): number | null => (digits ? Number(digits) : null);

function quarterOf(word: string): number {
  return '一二三四'.includes(word) ? '一二三四'.indexOf(word) + 1 : Number(word);
}

/** False for text in which no date can stand: most cells hold a plain number, and are spared the forms. */
export function mayHoldDate(text: string): boolean {
  return /[年月季]|(?:19|20)\d\d[-./\d]|\d\.\d{1,2}[之以]?前/.test(text);
}

/** The single day or period that starts at `at`; null where none does. `2022年` alone is none. */
export function dayAt(text: string, at: number): DateSpan | null {
  for (const { form, read } of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    const [year = null, month = null, day = null] = (match && read(match)) ?? [];
    if (!match || month === null) continue;
    if (isoDay(year ?? 2000, month, day) === null) continue;
    return { year, month, day, end: at + match[0].length };
  }
  return null;
}

const RANGE_SIGN = '(?:[-—~至到]{1,2})';
/** What may stand before the sign of a period: 2022年1月, 2022年1月1日, 1, 2022.1.1, 2022年, 2022. */
const STARTS: readonly RegExp[] = [
  new RegExp(`((?:19|20)\\d\\d)([-./])\\d{1,2}(?:\\2\\d{1,2})?${RANGE_SIGN}`, 'y'),
  new RegExp(
    `${YEAR}?\\d{1,2}(?:月份?(?:\\d{1,2}[日号]?)?)?${RANGE_SIGN}(?=\\d{1,2}(?:月|[日号])|(?:19|20)\\d\\d[年])`,
    'y',
  ),
  new RegExp(`${YEAR}?(?:第?[一二三1-3]季?度?)${RANGE_SIGN}(?=第?[二三四2-4]季度)`, 'y'),
  new RegExp(`((?:19|20)\\d\\d)年?度?${RANGE_SIGN}(?=(?:19|20)\\d\\d年)`, 'y'),
];
const END_YEAR = /((?:19|20)\d\d)年度?(?:底|末)?(?!\d)/y;
const DOTTED_END = /((?:19|20)\d\d)\.(0?[1-9]|1[0-2])(?![\d.%])/y;
const END_MONTH = /(\d{1,2})月?(?![\d.%])/y;
const END_DAY = /(\d{1,2})[日号]/y;

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

/** The end of a period, read in the light of its beginning: 2021年1月-12月 ends in December 2021. */
function periodEnd(text: string, at: number, opening: string, dotted: boolean): DateSpan | null {
  const day = dayAt(text, at);
  if (day) return day;
  const full = dotted ? matchAt(DOTTED_END, text, at) : null;
  if (full && Number(full[2]) <= 12) {
    return { year: num(full[1]), month: Number(full[2]), day: null, end: at + full[0].length };
  }
  const year = matchAt(END_YEAR, text, at);
  if (year) return { year: num(year[1]), month: 12, day: null, end: at + year[0].length };
  const month = dotted ? matchAt(END_MONTH, text, at) : null;
  if (month && Number(month[1]) <= 12) {
    return { year: null, month: Number(month[1]), day: null, end: at + month[0].length };
  }
  const startMonth = /(\d{1,2})月/.exec(opening)?.[1];
  const last = startMonth ? matchAt(END_DAY, text, at) : null;
  if (!last || isoDay(2000, Number(startMonth), Number(last[1])) === null) return null;
  return { year: null, month: Number(startMonth), day: Number(last[1]), end: at + last[0].length };
}

/** The day or period that starts at `at`, with its last day; null where none does. */
export function dateAt(text: string, at: number): DateSpan | null {
  for (const [index, form] of STARTS.entries()) {
    const match = matchAt(form, text, at);
    if (!match) continue;
    const end = periodEnd(text, at + match[0].length, match[0], index === 0);
    if (end) return { ...end, year: end.year ?? num(match[1]) };
  }
  return dayAt(text, at);
}
