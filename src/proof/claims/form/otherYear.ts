import type { Sentence } from '../sentence';

/** 《…》 names a document, whose year is not that of what is told. */
const TITLES = /《[^《》]*》/g;
const TIME =
  /(?<range>(?<first>(?:19|20)\d\d)年?[-—~至到]+(?<last>(?:19|20)\d\d)\s*年)|(?<year>(?:19|20)\d\d)\s*年(?<month>\s*\d{1,2}\s*月)?|(?<past>上年(?!度?末?(?:结转|结余|剩余))|上一年|去年|前年|往年)|(?<next>明年|[下次来]年|下一年|下一?步|下一?阶段|今后)|(?<own>本年|今年|当年|本期|报告期|实际|自评|评价|考核|得分)/g;
/** 较2022年的27.1%, 根据2022年的批复: such a year lends its name and governs nothing. */
const AGAINST = /[比较与同和从自由按经于据照为是]|[（(][^）)]*$/;
const LONGEST_OPENING = 12;

interface Governing {
  /** True where a year other than the form's is in force. */
  readonly isOther: boolean;
  /** Where its clause ends: what stands in it cannot end it. */
  readonly until: number;
}

const NONE: Governing = { isOther: false, until: 0 };

/** The words of the clause before a place. */
const openingOf = (words: string, at: number): string =>
  words
    .slice(0, at)
    .split(/[，,；;：:。]/)
    .at(-1) ?? '';

function clauseEnd(words: string, at: number): number {
  const mark = words.slice(at).search(/[，,；;。]/);
  return mark < 0 ? words.length : at + mark;
}

/** True where a year stands at the head of its clause, compared with nothing. */
function opens(words: string, at: number): boolean {
  const opening = openingOf(words, at);
  return opening.length <= LONGEST_OPENING && !/\d/.test(opening) && !AGAINST.test(opening);
}

/** True where nothing but the words of its own clause stands before it in the sentence. */
const isFirst = (words: string, at: number): boolean => !/[，,：:]/.test(words.slice(0, at));

/** True where the clause gives a figure, or is the year alone: 上年较好，得17分 tells nothing of the year before. */
function isTold(words: string, from: number): boolean {
  const rest = words.slice(from, clauseEnd(words, from));
  return rest.trim() === '' || /\d/.test(rest);
}

/** What a word of time does to the words behind it: another year from here on, its own again, or nothing. */
function turned(match: RegExpExecArray, words: string, year: number | null): boolean | null {
  const { first, last, year: named, month, past, next, own } = match.groups ?? {};
  if (own !== undefined) return false;
  const at = match.index;
  const isPast = isFirst(words, at) && opens(words, at) && isTold(words, at + match[0].length);
  if (past !== undefined) return isPast ? true : null;
  if (next !== undefined) return opens(words, at) ? true : null;
  if (year === null) return null;
  const [from, to] = [Number(first ?? named), Number(last ?? named)];
  if (from <= year && year <= to) return false;
  if (month !== undefined || !opens(words, at)) return null;
  return from > year || isPast ? true : null;
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
  const words = text.slice(start, at).replace(TITLES, (title) => '\u0001'.repeat(title.length));
  const stretches = words.split(/(?<=[；;])/);
  let governing = NONE;
  let isLater = false;
  for (const stretch of stretches) {
    if (!isLater) governing = NONE;
    else governing = { ...governing, until: 0 };
    for (const match of stretch.matchAll(TIME)) {
      const isOther = turned(match, stretch, year);
      const isName = match.groups?.year !== undefined || match.groups?.range !== undefined;
      if (isOther === null || (!isOther && !isName && match.index < governing.until)) continue;
      governing = { isOther, until: clauseEnd(stretch, match.index) };
      isLater =
        isOther && (match.groups?.next !== undefined || Number(match.groups?.year) > (year ?? 0));
    }
  }
  return governing.isOther;
}
