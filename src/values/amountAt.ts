import type { Change, Leaning, Nature, Operator, Period } from '../model/value';
import { type Decimal, decimal } from '../numbers/decimal';
import { AROUND_WORDS, PERIOD_WORDS } from '../vocabulary/amounts';
import { OPERATOR_SUFFIXES } from '../vocabulary/operators';
import { dimensionOf } from '../vocabulary/units';
import { type Before, readBefore } from './before';
import { clauseStart, isBoundary } from './clause';
import { isDigit } from './number';
import { rangeAt } from './range';
import { ENDINGS, PERIODS } from './unit';

/** 数量、百分比、金额 One number with what stands around it. */
export interface Amount {
  readonly nature: Extract<Nature, 'quantity' | 'percent' | 'money'>;
  readonly operator: Operator | null;
  readonly value: Decimal;
  readonly upper: Decimal | null;
  readonly unit: string | null;
  readonly leaning: Leaning | null;
  readonly change: Change | null;
  readonly per: Period | null;
}

/** An amount and where it stands in its text, operator and endings included. */
export interface AmountSpan {
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  /** True where a word outside the number says that it is a target or a change, so that any subject may precede it. */
  readonly signed: boolean;
  /** True where the operator is a word such as 以上, 超过: a completed value said so is a round figure. */
  readonly rough: boolean;
  /** True where the operator leaves one side open, as ≥ and 以上 do; false for 达到 and 降至. */
  readonly open: boolean;
  /** 万 or 亿 that was multiplied out; null where none was. */
  readonly times: Decimal | null;
  readonly knownUnit: boolean;
  readonly chinese: boolean;
}

const MINUS = decimal('-1');
const SUFFIX_OF = new Map(OPERATOR_SUFFIXES.map((entry) => [entry.word, entry]));

/** Percent and money by their units; everything else, prices among them, is a quantity. */
export function natureOf(unit: string | null): Amount['nature'] {
  const dimension = unit === null ? 'other' : dimensionOf(unit);
  return dimension === 'percent' || dimension === 'money' ? dimension : 'quantity';
}

interface Ending {
  readonly end: number;
  readonly operator: Operator | null;
  readonly leaning: Leaning | null;
}

/** 左右, 余, 以上 behind a number, in any order. */
function readEnding(text: string, at: number): Ending {
  let end = at;
  let operator: Operator | null = null;
  let leaning: Leaning | null = null;
  for (let words = 0; words < 3; words++) {
    const word = ENDINGS.at(text, end);
    if (word === null) break;
    const suffix = SUFFIX_OF.get(word);
    if (suffix ? operator : leaning) break;
    if (suffix) operator = suffix.operator;
    else leaning = AROUND_WORDS[word] ?? null;
    end += word.length;
  }
  return { end, operator, leaning };
}

/** Characters that make the digits next to them part of a name: A4, 第3, 1+2, 3×5, 1:5, 2/3, 前10. */
const NAME_BEFORE = /[A-Za-z第+*×/.#№:：\d“"]$|(?:^|[^目此以之日底末月年])前$/;
const NAME_BEHIND = /[A-Za-z\d+*×/:.^”"]/;

/** 3期300人次: behind a unit the digits of the next value may follow. */
const startsNext = (text: string, end: number): boolean =>
  isDigit(text.charAt(end)) && /[\p{Script=Han}%]/u.test(text.charAt(end - 1));

function isName(text: string, at: number, before: Before, end: number): boolean {
  const prior = text.slice(Math.max(0, at - 2), at);
  if (before.start === at && NAME_BEFORE.test(prior)) return true;
  return end < text.length && NAME_BEHIND.test(text.charAt(end)) && !startsNext(text, end);
}

/** The operator, and whether it was a word: of 达到95%以上 the suffix counts. */
function operatorOf(
  before: Before,
  ending: Ending,
): Pick<AmountSpan, 'rough' | 'open'> & { operator: Operator | null } {
  const { operator, rough, exact } = before;
  const behind = operator === null || (exact && ending.operator !== null);
  if (!behind) return { operator, rough, open: !exact };
  const ended = ending.operator !== null;
  return { operator: ending.operator, rough: ended, open: ended };
}

/** 每月…不少于4次: the period may open the clause. */
function periodOfClause(text: string, start: number, floor: number): Period | null {
  const opening = clauseStart(text, start, floor);
  const word = opening < start ? PERIODS.at(text, opening) : null;
  return word ? (PERIOD_WORDS[word] ?? null) : null;
}

/** The amount whose number starts at `at`; words before `floor` belong to another value. Null where there is none. */
export function amountAt(text: string, at: number, floor: number): AmountSpan | null {
  const before = readBefore(text, at, floor);
  const bare = before.leaning !== null || '余多'.includes(text.charAt(at + 1) || '#');
  const range = rangeAt(text, at, bare);
  if (!range) return null;
  const { low, high } = range;
  const last = high ?? low;
  const between = high && text.startsWith('之间', last.end) ? 2 : 0;
  const ending = readEnding(text, last.end + between);
  if (isName(text, at, before, ending.end)) return null;
  const { operator, rough, open } = operatorOf(before, ending);
  const bareNumber = last.unit === null && before.unit === null;
  if (bareNumber && ending.end === last.end && !isBoundary(text, last.end)) return null;
  const unit = last.unit ?? before.unit;
  let { value } = low;
  let upper = high?.value ?? null;
  if (before.sign === '-') value = value.times(MINUS);
  if (before.sign === '±' && !high) [value, upper] = [value.times(MINUS), value];
  if (upper?.lte(value)) return null;
  const per = before.per ?? last.per ?? periodOfClause(text, before.start, floor);
  return {
    amount: {
      nature: natureOf(unit),
      operator: upper ? 'range' : operator,
      value,
      upper,
      unit,
      leaning: low.leaning ?? last.leaning ?? ending.leaning ?? before.leaning,
      change: before.change,
      per,
    },
    start: before.start,
    end: ending.end,
    signed: before.operator !== null || before.change !== null || per !== null,
    rough,
    open: open && !upper,
    times: last.times,
    knownUnit: last.known || before.unit !== null,
    chinese: low.chinese,
  };
}
