import type { ProofCheck, ProofContext, ProofDefect, Structure } from '../model/proofCheck';
import { ABOUT_FUTURE, OLD_EXCUSE, STALE_WORDS, type StaleWord } from '../vocabulary/proof/stale';
import { runningText, type Stretch } from './text/body';
import { isInside, isOfKind, sectionsAround } from './text/kinds';
import { withoutQuotes } from './text/mask';
import { matchesOf } from './text/matches';
import { placeOfMatch } from './text/place';
import { missedYears } from './text/reportYearMissed';
import { type Span, sentencesOf } from './text/sentences';

const ANY = /目前|现阶段|今年|正|预计|上半年|至今|即将|截[至止]/;
/** A cause of that many years ago is none any more. */
const OLD = 2;
/** More of the same words are no longer told one by one. */
const MOST_ALONE = 3;
const PLANS = ['measures', 'use'] as const;

type Stale = ProofDefect & { readonly found: string };

interface Hit {
  readonly start: number;
  readonly end: number;
}

function hitsOf({ form, unless }: StaleWord, { text, start }: Span): Hit[] {
  if (unless?.test(text)) return [];
  return matchesOf(text, form).map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Words that touch are told as one: 截止目前为止, 目前正. */
function merged(hits: readonly Hit[]): Hit[] {
  const found: { start: number; end: number }[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else found.push({ ...hit });
  }
  return found;
}

function staleIn(context: ProofContext, { text: typed, paragraph, shift }: Stretch): Stale[] {
  const text = withoutQuotes(typed);
  const { structure, year } = context;
  const isGoal = isInside(structure, paragraph, 'goals', 'duties');
  return sentencesOf(text).flatMap((sentence) => {
    if (!ANY.test(sentence.text) || ABOUT_FUTURE.test(sentence.text)) return [];
    const words = STALE_WORDS.filter(({ allowedInGoals }) => !(isGoal && allowedInGoals));
    return merged(words.flatMap((word) => hitsOf(word, sentence))).map(({ start, end }) => {
      const found = typed.slice(start, end);
      const whole = year === null ? '报告年度' : `${year}年度`;
      const message = `“${found}”是年度当中的说法，自评时${whole}已经结束，请改写为全年的结果或者写明具体日期。`;
      return { place: { paragraph, start: shift + start, end: shift + end }, message, found };
    });
  });
}

function excusesIn(
  { year, structure }: ProofContext,
  { text, paragraph, shift }: Stretch,
): Stale[] {
  if (year === null || !isInside(structure, paragraph, 'problems')) return [];
  return matchesOf(text, OLD_EXCUSE).flatMap((match): Stale[] => {
    const since = year - Number(match[1]);
    if (since < OLD) return [];
    const message = `“${match[0]}”已是${since}年前的事，不宜再作为${year}年度的原因，请写本年度的原因。`;
    return [
      { place: placeOfMatch(paragraph, match, shift), message, found: match[0], severity: 'hint' },
    ];
  });
}

/** What is still to be done: measures and the use of results, by the nearest heading that tells of either or of problems. */
function isPlan(structure: Structure, paragraph: number): boolean {
  const nearest = sectionsAround(structure, paragraph).find(
    ({ heading }) => PLANS.some((kind) => isOfKind(heading, kind)) || isOfKind(heading, 'problems'),
  );
  return nearest !== undefined && !isOfKind(nearest.heading, 'problems');
}

/** What was done: neither plans nor problems, which may tell of other years. */
const isPast = (structure: Structure, paragraph: number): boolean =>
  !isInside(structure, paragraph, 'problems', 'measures', 'use');

/** Each place is reworded on its own; the same words all over the text are told as one. */
function manyAsOne(defects: readonly Stale[]): ProofDefect[] {
  const counts = new Map<string, number>();
  for (const { found } of defects) counts.set(found, (counts.get(found) ?? 0) + 1);
  const many = new Set([...counts].flatMap(([found, count]) => (count > MOST_ALONE ? found : [])));
  return defects.map((defect) =>
    many.has(defect.found) ? { ...defect, alike: defect.found } : defect,
  );
}

/** 过时的时间词 */
export const R11: ProofCheck = {
  code: 'R11',
  title: '用了年度还没有结束时的说法',
  severity: 'warning',
  sources: ['行文逻辑'],
  looksFor:
    '“今年”“目前”“正在”“预计”“仅上半年”“截至目前”一类用在已经结束的年度上的词。说下一步打算的、写在改进措施和结果应用里的、引号里的不算；“目前尚未……”一类说明问题的不算。问题的原因归到几年前才成立的，作为建议。说本年预算、执行、目标的句子写成别的年度的，也提出。',
  mend: '写全年的结果，或者写明具体日期。',
  find: (context) =>
    manyAsOne(
      runningText(context).flatMap((stretch) => [
        ...(isPlan(context.structure, stretch.paragraph) ? [] : staleIn(context, stretch)),
        ...excusesIn(context, stretch),
        ...(isPast(context.structure, stretch.paragraph) ? missedYears(context, stretch) : []),
      ]),
    ),
};
