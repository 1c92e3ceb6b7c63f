import type { Place } from '../../model/proof';
import { type Decimal, decimal } from '../../numbers/decimal';
import { GRADE_BANDS } from '../../vocabulary/proof/gradeBands';
import type { Stretch } from './body';
import { captured } from './captured';
import type { StatedGrade } from './grades';
import { matchesOf } from './matches';
import { numberMarkOf } from './numbering';
import type { OverallScore } from './overallScores';
import { sinceMark } from './since';

type Letter = StatedGrade['grade'];

/** 得分与等级 A score and the grade given to it. */
export interface GradedScore {
  readonly score: Decimal;
  readonly grade: Letter;
  /** Where the grade stands. */
  readonly place: Place;
}

/** A grade beside its score. */
export interface BesideScore extends GradedScore {
  /** True in a numbered line: one of a list. */
  readonly isItem: boolean;
}

const SCORES = /(?<![\d.])(\d{1,3}(?:\.\d{1,4})?)\s*分(?![值项钟之])/g;
const MARK = '[、，,和\\s“”"‘’]';
/** 等级依次为优、优、良、中 */
const LISTED = new RegExp(
  `(?:依次|分别)(?:评定|评)?(?:为|是|：|:)?\\s*((?:[“"‘]?(?:优秀|良好|中等|较差|优|良|中|差)[”"’]?${MARK}*){2,})(?=[。；;（）)\\s]|$|等级|等次|档)`,
  'g',
);
/** 产出指标50分: scores of parts are out of less than 100. */
const OF_PART = /指标(?!体系|评价体系)|该项|单项|复核|抽查|上年|去年/;
const WORDS = /(优|良|中|差)[秀好等]?/g;

/** The grade of a score of 100 by the usual bands; lower bounds are included. */
export const gradeByBands = (score: Decimal): Letter =>
  GRADE_BANDS.reduceRight<Letter>(
    (reached, { from, grade }) => (score.gte(decimal(from)) ? grade : reached),
    '差',
  );

function listedIn({ text, paragraph, shift }: Stretch): GradedScore[] {
  return matchesOf(text, LISTED).flatMap((match) => {
    const list = captured(match);
    const first = match.index + match[0].lastIndexOf(list);
    const before = text.slice(sinceMark(text, first, '。；;'), match.index);
    const scores = matchesOf(before, SCORES).map((found) => decimal(captured(found)));
    const grades = matchesOf(list, WORDS);
    if (scores.length !== grades.length || scores.some((score) => score.gt('100'))) return [];
    return scores.flatMap((score, index) =>
      grades.slice(index, index + 1).flatMap((found) => {
        const start = shift + first + found.index;
        const place = { paragraph, start, end: start + found[0].length };
        const word = captured(found);
        return GRADE_BANDS.flatMap(({ grade }) =>
          grade === word ? [{ score, grade, place }] : [],
        );
      }),
    );
  });
}

/** Every list of scores with the grades given to them in turn. */
export const gradesInTurn = (stretches: readonly Stretch[]): GradedScore[] =>
  stretches.flatMap((stretch) => (/依次|分别/.test(stretch.text) ? listedIn(stretch) : []));

const isAt = (place: Place, { start, end, paragraph }: Place) =>
  place.paragraph === paragraph && place.start < end && start < place.end;

/** The grades that stand behind a score in the same sentence, no other score between them. */
export function gradesBeside(stated: readonly StatedGrade[]): BesideScore[] {
  return stated.flatMap(({ grade, place, before }): BesideScore[] => {
    const sentence = before.slice(sinceMark(before, before.length, '。；;'));
    const last = matchesOf(sentence, SCORES).at(-1);
    if (!last || /满分|分值/.test(sentence.slice(Math.max(0, last.index - 4), last.index)))
      return [];
    const score = decimal(captured(last));
    if (OF_PART.test(sentence)) return [];
    const isItem = numberMarkOf(before) !== null;
    return score.gt('100') ? [] : [{ score, grade, place, isItem }];
  });
}

const isOfWhole = ({ score, place }: GradedScore, whole: readonly OverallScore[]): boolean =>
  whole.some((one) => one.place.paragraph === place.paragraph && one.value.eq(score));

/** Those whose score is that of the whole. */
export const gradesOfWhole = (
  beside: readonly GradedScore[],
  whole: readonly OverallScore[],
): GradedScore[] => beside.filter((one) => isOfWhole(one, whole));

/** 甲100分，等级为优；乙75分，等级为中: grades of several scores in one paragraph or in numbered lines that follow each other, none of them that of the whole. */
export function gradesApart(
  beside: readonly BesideScore[],
  whole: readonly OverallScore[],
): GradedScore[] {
  const own = beside.filter((one) => !isOfWhole(one, whole));
  const runs: BesideScore[][] = [];
  for (const one of own) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(one, last)) run.push(one);
    else runs.push([one]);
  }
  return runs.filter(areOfSeveral).flat();
}

const follows = (one: BesideScore, last: BesideScore): boolean => {
  const lines = one.place.paragraph - last.place.paragraph;
  return lines === 0 || (lines === 1 && one.isItem && last.isItem);
};

const areOfSeveral = (run: readonly GradedScore[]): boolean =>
  new Set(run.map(({ score }) => score.toFixed())).size > 1;

/** Whether one of the places overlaps the place. */
export const isAmong = (place: Place, places: readonly { readonly place: Place }[]): boolean =>
  places.some((other) => isAt(place, other.place));
