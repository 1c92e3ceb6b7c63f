import type { Sentence } from '../sentence';

/** 《…》 names a document, whose year is not that of what is told. */
const TITLES = /《[^《》]*》/g;
const TIME =
  /((?:19|20)\d\d)(?:年?[-—~至到]+((?:19|20)\d\d))?\s*年(\s*\d{1,2}\s*月)?|(上年(?!度?末?(?:结转|结余|剩余))|上一年|去年|前年|往年)|(明年|[下次来]年|下一年|下一?步|下一?阶段|今后)|本年|今年|当年|本期|报告期|实际|自评|评价|考核|得分/g;
/** 较2022年的27.1%, 根据2022年的批复: such a year lends its name and governs nothing. */
const AGAINST = /[比较与同和从自由按经于据照为是]|[（(][^）)]*$/;
/** 截至2022年底: how things stood when a year gone by ended. */
const UNTIL = /截[至止]到?$/;
const AT_END = /^年?度?[底末]$/;
const LONGEST_OPENING = 12;

/** The year that is spoken of: the form's own, one gone by, or one to come. */
type Year = 'own' | 'past' | 'next';

/** The year that a word of time names; null where it does not say, or names a month. */
function yearOf(
  [, first, last = first, month, past, next]: readonly (string | undefined)[],
  year: number,
  isUntil: boolean,
): Year | null {
  if (past !== undefined) return 'past';
  if (next !== undefined) return 'next';
  if (first === undefined) return 'own';
  if (Number(first) <= year && year <= Number(last)) return 'own';
  if (month !== undefined) return isUntil && Number(first) < year ? 'past' : null;
  return Number(first) > year ? 'next' : 'past';
}

/** The words of the clause behind a place. */
const clauseBehind = (words: string, at: number): string =>
  words.slice(at).replace(/[，,；;。].*/su, '');

/** True where a year stands at the head of its clause, compared with nothing. */
function opens(words: string, at: number): boolean {
  const opening = words.slice(0, at).replace(/^.*[，,；;：:。]/su, '');
  return opening.length <= LONGEST_OPENING && !/\d/.test(opening) && !AGAINST.test(opening);
}

/** True where a year gone by opens its sentence and its clause gives a figure, or is the year alone: 上年较好，得17分 is of this year. */
function isTold(words: string, at: number, end: number): boolean {
  const rest = clauseBehind(words, end);
  const before = words.slice(0, at);
  const isEnd = UNTIL.test(before) && AT_END.test(rest);
  return !/[，,：:]/.test(before) && (rest === '' || isEnd || /\d/.test(rest));
}

/**
 * True where a year that is not the form's governs the words before a place: 2024年计划补贴6家，预算54万元. It does until the
 * form's own year, 本年 or 实际 is named; a year gone by only to the next semicolon.
 */
export function isUnderOtherYear(
  { text, start }: Sentence,
  at: number,
  year: number | null,
): boolean {
  const words = text.slice(start, at).replace(TITLES, '');
  const own = year ?? Number.NaN;
  let governing: Year = 'own';
  for (const stretch of words.split(/[；;]/)) {
    if (governing === 'past') governing = 'own';
    /** Where the clause of the other year ends: 2021年实际完成 is of that year still. */
    let until = 0;
    for (const match of stretch.matchAll(TIME)) {
      const [word, isYear] = match;
      const { index } = match;
      const named = yearOf(match, own, UNTIL.test(stretch.slice(0, index)));
      const end = index + word.length;
      if (named === 'own') {
        if (isYear !== undefined || index >= until) governing = 'own';
      } else if (named && opens(stretch, index)) {
        if (named === 'past' && !isTold(stretch, index, end)) continue;
        governing = named;
        until = end + clauseBehind(stretch, end).length;
      }
    }
  }
  return governing !== 'own';
}
