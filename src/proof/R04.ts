import type { ClaimKind } from '../model/claim';
import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { show } from '../numbers/show';
import { ownKindOf } from './outline/choose';
import type { ReportKind } from './outline/filled';
import { linesOf } from './text/body';
import { type StatedGrade, statedGrades } from './text/grades';
import {
  type GradedScore,
  gradeByBands,
  gradesApart,
  gradesBeside,
  gradesInTurn,
  gradesOfWhole,
  isAmong,
} from './text/gradesOfItems';
import { isInside, sectionsAround } from './text/kinds';
import { type OverallScore, overallScores } from './text/overallScores';
import { quote } from './text/quote';
import { textAt } from './text/textAt';
import { isWhole } from './text/whole';

/** 总分 | 96 in a table of the report. */
const TOTAL_CELL = /^(?:总分|合计|总得分|得分合计|自评总?得分|自评总分)(?:[（(].*[）)])?[：:]?$/;

/** A score of the whole in other words than those that are compared. */
const MENTIONED =
  /(?:自评|评价|总|综合|评估)(?:总)?(?:得分|分|评分|分数)[^。；;]{0,12}?\d+(?:\.\d+)?\s*分/;

function isInTable({ prose: { paragraphs } }: ProofContext): boolean {
  return paragraphs.some(({ text, cell }, index) => {
    if (!cell || !TOTAL_CELL.test(text.trim())) return false;
    return paragraphs.slice(index + 1, index + 12).some((other) => {
      const sameRow = other.cell?.table === cell.table && other.cell.row === cell.row;
      return sameRow && /^\d{1,3}(?:\.\d+)?分?$/.test(other.text.trim());
    });
  });
}

/** What bears a score out, the more the higher: nothing, the marks told beside it, a form of the report's own kind. */
type Proof = 0 | 1 | 2;

interface Stated extends Pick<OverallScore, 'place'> {
  readonly key: string;
  readonly proof: Proof;
}

const SUMS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['sum', 'total']);

function proofOf(
  { claims, tables }: ProofContext,
  kind: ReportKind,
  { place, value }: OverallScore,
): Proof {
  if (tables.some(({ form }) => form.kind === kind && form.stated.total?.eq(value))) return 2;
  const held = claims.filter(({ kind, verdict }) => SUMS.has(kind) && verdict === 'holds');
  return isAmong(place, held) ? 1 : 0;
}

/** What is borne out counts, however often something else is said; else what is said most, of two said as often what the conclusion says. */
function accepted(context: ProofContext, stated: readonly Stated[]): string | null {
  const best = Math.max(0, ...stated.map(({ proof }) => proof));
  const votes = new Map<string, number>();
  for (const { key, place } of stated.filter(({ proof }) => proof === best)) {
    const weight = isInside(context.structure, place.paragraph, 'result', 'use') ? 1.5 : 1;
    votes.set(key, (votes.get(key) ?? 0) + weight);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function differing(context: ProofContext, stated: readonly Stated[], word: string): ProofDefect[] {
  const usual = accepted(context, stated);
  const other = stated.find(({ key }) => key === usual);
  const words = ({ paragraph, start, end }: OverallScore['place']) =>
    textAt(context.prose.paragraphs, paragraph).slice(start, end);
  if (!other) return [];
  return stated
    .filter(({ key }) => key !== usual)
    .map(({ place, key }) => ({
      place,
      message: `${word}前后不一致：这里是${quote(words(place))}，另一处是${quote(words(other.place))}。请核对后统一。`,
      found: key,
      expected: usual,
    }));
}

const OF_PROJECT = /.{2,}(?:项目|工程|专项|经费|资金)$/;

/** Without the scores of single projects, where several have sections of their own. */
function ofTheWhole<Found extends { readonly place: OverallScore['place'] }>(
  { structure }: ProofContext,
  found: readonly Found[],
): readonly Found[] {
  const sectionOf = ({ place }: Found) =>
    sectionsAround(structure, place.paragraph).find(({ heading }) => OF_PROJECT.test(heading));
  const projects = new Set(found.flatMap((one) => sectionOf(one)?.paragraph ?? []));
  return projects.size > 1 ? found.filter((one) => !sectionOf(one)) : found;
}

function absent(
  context: ProofContext,
  scores: readonly OverallScore[],
  grades: readonly Pick<StatedGrade, 'place'>[],
): ProofDefect[] {
  const mentioned = linesOf(context.prose).some(({ text }) => MENTIONED.test(text));
  const pending = context.prose.paragraphs.some(({ text }) =>
    /【[^【】]{0,80}(?:得分|总分|等级)[^【】]{0,80}】/.test(text),
  );
  if (!isWhole(context) || pending) return [];
  const [first] = scores;
  if (!first && grades.length === 0 && !mentioned && !isInTable(context)) {
    const message =
      '报告没有写明自评得分，也没有写明等级。自评报告的结论应当写明总得分和等级，请补写。';
    return [{ place: null, message, expected: '自评得分和等级' }];
  }
  if (!first || grades.length > 0) return [];
  const message = `报告写了${quote(first.text)}，没有写明等级。请按评分办法写明等级（优、良、中、差）。`;
  return [{ place: first.place, message, expected: '等级', severity: 'warning' }];
}

/** Grades that the score beside them does not earn, those told by a claim left out. */
function unearned({ claims }: ProofContext, graded: readonly GradedScore[]): ProofDefect[] {
  const told = claims.filter(({ kind }) => kind === 'grade');
  return graded.flatMap(({ score, grade, place }): ProofDefect[] => {
    const expected = gradeByBands(score);
    if (grade === expected || isAmong(place, told)) return [];
    const message = `${show(score)}分应为“${expected}”（90分以上优，80分以上良，60分以上中，60分以下差），这里写“${grade}”。请核对得分和等级。`;
    return [{ place, message, found: grade, expected }];
  });
}

/** 得分与等级 */
export const R04: ProofCheck = {
  code: 'R04',
  title: '自评得分、等级前后不一致，或者没有写明',
  severity: 'error',
  sources: ['自评报告复核要求', '财预〔2020〕10号'],
  looksFor:
    '全文写到的总得分、等级是否前后一致，等级是否与得分相符，是否写明了得分。总得分写得不一的，结合自评表的总分、写在旁边的各项得分之和以及写到的次数，判断哪一处写错。只写得分没有等级的，作为提醒。单项指标的得分、各个项目的得分、他人的评分不算。',
  mend: '以自评表的总分为准，全文统一；写明总得分和等级。',
  find: (context) => {
    const lines = linesOf(context.prose);
    const kind = ownKindOf(context);
    const scores = overallScores(
      lines,
      kind === 'project',
      (paragraph) => sectionsAround(context.structure, paragraph)[0]?.heading ?? '',
    );
    const stated = statedGrades(lines);
    const beside = gradesBeside(stated);
    const inTurn = gradesInTurn(lines);
    const apart = gradesApart(beside, scores);
    const grades = stated.filter(({ place }) => !isAmong(place, [...apart, ...inTurn]));
    const unfit = context.claims.filter(
      (claim) => claim.kind === 'grade' && claim.verdict === 'wrong',
    );
    return [
      ...differing(
        context,
        ofTheWhole(context, scores).map((score) => ({
          place: score.place,
          key: show(score.value),
          proof: proofOf(context, kind, score),
        })),
        '总得分',
      ),
      ...differing(
        context,
        ofTheWhole(context, grades).map(({ place, grade }) => ({
          place,
          key: grade,
          proof: 0,
        })),
        '等级',
      ),
      ...unfit.map(({ place, message, stated, computed }) => ({
        place,
        message,
        found: stated,
        expected: computed,
      })),
      ...unearned(context, [...gradesOfWhole(beside, scores), ...apart, ...inTurn]),
      ...absent(context, scores, [...grades, ...apart, ...inTurn]),
    ];
  },
};
