import { WordList } from '../../values/wordList';
import { NEAR_WORDS, NOT_NEAR } from '../../vocabulary/amounts';
import { OPERATOR_PREFIXES } from '../../vocabulary/operators';

const NEAR = new WordList(Object.keys(NEAR_WORDS));
const NOT = new WordList(NOT_NEAR);
const OPERATORS = new WordList(OPERATOR_PREFIXES.map(({ word }) => word));
const BY_WORD = new Map(OPERATOR_PREFIXES.map((entry) => [entry.word, entry.operator]));
const BEHIND =
  /(?:余|多(?!个|种|项|家|名|\d)|左右|上下|以上|以下|以内|之内|及以上|[（(]\s*(?:不)?含\s*[）)])/y;

interface Bound {
  readonly about: boolean;
  readonly bound: 'lower' | 'upper' | null;
}

/** 约, 近, 不低于, 超过 at the end of the words before a number. */
export function boundBefore(lead: string): Bound {
  const end = lead.length;
  const from = Math.max(0, end - 6);
  if (NEAR.before(lead, end, from) && !NOT.before(lead, end, from))
    return { about: true, bound: null };
  const word = OPERATORS.before(lead, end, from) ?? '';
  const operator = BY_WORD.get(word);
  if (operator === undefined || operator === '=' || /降|减/.test(word))
    return { about: false, bound: null };
  return { about: true, bound: operator.startsWith('>') ? 'lower' : 'upper' };
}

/** 余, 左右, 以上 behind a number and its unit. */
export function isAboutBehind(text: string, at: number): boolean {
  BEHIND.lastIndex = at;
  return BEHIND.test(text);
}
