import type { Period } from '../model/value';
import { PERIOD_WORDS } from '../vocabulary/amounts';
import { DATE_LEADS, DATE_TAILS, DEADLINE_WORDS } from '../vocabulary/dates';
import { isoDay, withDigits } from './calendar';
import { clauseEnd } from './clause';
import { type DateSpan, dateAt, mayHoldDate } from './dateAt';
import { isDigit } from './number';
import { PERIODS } from './unit';
import { WordList } from './wordList';

/** 日期与期限 */
export interface DateReading {
  /** Latest day stated or allowed, ISO; null where the year is not said, or where the day comes again in each period. */
  readonly date: string | null;
  /** 每月10日前 */
  readonly per: Recurrence | null;
}
type Recurrence = Extract<Period, 'month' | 'quarter' | 'half' | 'year'>;

const LEADS = new WordList(DATE_LEADS);
const TAILS = new WordList(DATE_TAILS);
const DEADLINES = new WordList(DEADLINE_WORDS);
const WHOLE_YEAR = /^((?:19|20)\d\d)年度?(?:全年)?(?:内|完成)?$/;
/** Longer text is prose. */
const MOST_CHARACTERS = 60;
const START = /\d|[前第]?[一二三四1-4]季度|[上下]半年|全年|[本当]?年[底末内终度]|本年|当年/;
const NEGATION = /[未没不非]/;

/** ISO day of a span; `year` where the span names none; null where neither is known. */
export function isoOf({ year, month, day }: DateSpan, fallback: number | null): string | null {
  const known = year ?? fallback;
  return known === null ? null : isoDay(known, month, day);
}

/** True for text that only sets a date: 项目于…, 竣工时间: …. */
function leads(text: string): boolean {
  if (text.length > 20 || NEGATION.test(text.replace(/不[晚迟]于/, ''))) return false;
  return (
    LEADS.makeUp(text) ||
    (!/[\d≥>=]/.test(text) && /(?:[于在至]|时间|日期|时限|期限)[:：为]?$/.test(text))
  );
}

/** True for text that leaves the date what it is: 底前, 完成, 前全部拨付到位. */
function follows(text: string): boolean {
  const marker = DEADLINES.at(text, 0);
  const rest = marker ? text.slice(marker.length) : text;
  if (TAILS.makeUp(rest)) return true;
  return marker !== null && rest.length <= 16 && !/\d/.test(rest) && !NEGATION.test(rest);
}

const NEXT_MONTH = /^(?:次|当|下|本)月(?=\d)/;

/** 每月10日前, 次月5日前, 每季度末, 每年12月底前. */
function recurring(text: string, year: number | null): DateReading | null {
  const word = PERIODS.at(text, 0) ?? NEXT_MONTH.exec(text)?.[0];
  const per = word && (PERIOD_WORDS[word] ?? 'month');
  if (!word || !per || per === 'day' || per === 'week') return null;
  const rest = text.slice(word.length);
  const span = dateAt(rest, 0);
  if (span && follows(rest.slice(span.end))) return { date: isoOf(span, year), per };
  const day = /^(?:第?\d{1,2}[日号]|[底末初])/.exec(rest)?.[0];
  return day && follows(rest.slice(day.length)) ? { date: null, per } : null;
}

/**
 * Reads 2022年12月31日前, 2022年1月—12月, 12月底前, 2021年底, 2022-12-31, 第三季度, 每月10日前 from squeezed text.
 * Null where the text is no date; `date` is null where no year is given (`year` fills it in when known).
 */
export function readDate(typed: string, year: number | null = null): DateReading | null {
  if (typed.length > MOST_CHARACTERS || !mayHoldDate(typed)) return null;
  const text = withDigits(typed);
  const whole = WHOLE_YEAR.exec(text);
  if (whole) return { date: `${whole[1]}-12-31`, per: null };
  const again = recurring(text, year);
  if (again) return again;
  const at = text.search(START);
  if (at < 0) return null;
  const span = dateAt(text, at);
  if (!span) return null;
  const lead = text.slice(0, at);
  const bareMonth = /^\d{1,2}月$/.test(text.slice(at, span.end));
  if (bareMonth && /[≤<=]$/.test(lead) && !DEADLINES.at(text, span.end)) return null;
  const end = clauseEnd(text, span.end);
  if (!leads(lead) || !follows(text.slice(span.end, end))) return null;
  for (let rest = end; rest < text.length; rest++) if (isDigit(text.charAt(rest))) return null;
  return { date: isoOf(span, year), per: null };
}

const RECURRING: Readonly<Record<Recurrence, string>> = {
  month: '每月底前',
  quarter: '每季度末',
  half: '每半年末',
  year: '每年12月底前',
};

/** `2022-12-31` → `2022年12月31日`; a date without a year → 年底前; one that comes again → 每月底前. */
export function printDate({ date, per }: DateReading): string {
  if (date === null) return per ? RECURRING[per] : '年底前';
  const [year, month, day] = date.split('-').map(Number);
  return `${per ? '每年' : ''}${year}年${month}月${day}日`;
}
