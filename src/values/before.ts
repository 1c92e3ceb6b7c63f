import type { Change, Leaning, Operator, Period } from '../model/value';
import { CHANGE_WORDS, NEAR_WORDS, NOT_NEAR, PERIOD_WORDS } from '../vocabulary/amounts';
import { OPERATOR_PREFIXES } from '../vocabulary/operators';
import { clauseStart } from './clause';
import { isDigit } from './number';
import { PERIODS } from './unit';
import { WordList } from './wordList';

/** 数前面的字词 What stands directly in front of a number: ≥, 不少于, 约, 增长, 每月, 百分之, a sign. */
export interface Before {
  /** Where the first of these words starts. */
  readonly start: number;
  readonly operator: Operator | null;
  /** True where the operator is a word such as 超过, not a sign. */
  readonly rough: boolean;
  /** True where the operator names the number itself: 降至, 达到. */
  readonly exact: boolean;
  readonly leaning: Leaning | null;
  readonly change: Change | null;
  readonly per: Period | null;
  readonly unit: '%' | '‰' | '元' | null;
  readonly sign: '-' | '±' | null;
}

const OPERATORS = new WordList(OPERATOR_PREFIXES.map(({ word }) => word));
const OPERATOR_OF = new Map(OPERATOR_PREFIXES.map((entry) => [entry.word, entry]));
const NEAR = new WordList([...Object.keys(NEAR_WORDS), ...NOT_NEAR]);
const CHANGES = new WordList(Object.keys(CHANGE_WORDS));
const UNITS: Readonly<Record<string, '%' | '‰' | '元'>> = {
  百分之: '%',
  千分之: '‰',
  '¥': '元',
  人民币: '元',
};
const UNIT_WORDS = new WordList(Object.keys(UNITS));
/** Words between a modifier and its number: 增长了6%, 增长率为6%, 目标值：≥95%. */
const FILLERS = new WordList(['了', '为', ':', '：', '—', '幅度', '值']);

/** The kinds of words, in the order in which they are tried. */
const LISTS = {
  operator: OPERATORS,
  near: NEAR,
  change: CHANGES,
  per: PERIODS,
  unit: UNIT_WORDS,
} as const;
type Kind = keyof typeof LISTS;
const KINDS = Object.keys(LISTS) as Kind[];

/** A sign of the number: a dash is minus only where no word runs up to it. */
function signBefore(text: string, at: number, floor: number): '-' | '±' | '+' | null {
  const sign = text.charAt(at - 1);
  if (at - 1 < floor) return null;
  if (sign === '±') return sign;
  if (sign !== '-' && sign !== '负' && sign !== '+') return null;
  const opens =
    clauseStart(text, at - 1, floor) === at - 1 ||
    KINDS.some((kind) => LISTS[kind].before(text, at - 1, floor) !== null) ||
    ':：为'.includes(text.charAt(at - 2));
  if (!opens) return null;
  return sign === '+' ? '+' : '-';
}

/** Reads the words in front of the number at `at`, from right to left, each kind once, not before `floor`. */
export function readBefore(text: string, at: number, floor: number): Before {
  const sign = signBefore(text, at, floor);
  const words: Partial<Record<Kind, string>> = {};
  let start = sign ? at - 1 : at;
  for (;;) {
    const kind: Kind | undefined = KINDS.find(
      (name) => words[name] === undefined && LISTS[name].before(text, start, floor) !== null,
    );
    const word: string | null = (kind ? LISTS[kind] : FILLERS).before(text, start, floor);
    if (word === null || NOT_NEAR.includes(word)) break;
    if (!kind && isDigit(text.charAt(start - word.length - 1))) break;
    if (kind) words[kind] = word;
    start -= word.length;
  }
  const operator = OPERATOR_OF.get(words.operator ?? '');
  return {
    start,
    operator: operator?.operator ?? null,
    rough: operator?.rough ?? false,
    exact: operator?.exact === true || operator?.operator === '=',
    leaning: NEAR_WORDS[words.near ?? ''] ?? null,
    change: CHANGE_WORDS[words.change ?? ''] ?? null,
    per: PERIOD_WORDS[words.per ?? ''] ?? null,
    unit: UNITS[words.unit ?? ''] ?? null,
    sign: sign === '+' ? null : sign,
  };
}
