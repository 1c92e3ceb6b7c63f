import type { ProofTable } from '../../../model/proof';
import type { Figure } from '../figure';
import type { CellValue } from './cellValue';
import type { Mention } from './mentions';
import { isUnderOtherYear } from './otherYear';
import type { Placed } from './scope';
import type { Attribute, Thing } from './things/thing';

/** Where a figure, or a claim, stands. */
type At = Pick<Figure, 'start'>;
/** A figure, or a claim without one. */
type Told = Pick<Figure, 'start' | 'tail' | 'unit'>;

/** The mentions of a sentence that end before a figure, in order. */
export const before = ({ mentions }: Placed, figure: At): Mention[] =>
  mentions.filter(({ end }) => end <= figure.start);

/** The form in force at a figure: of the project last named in the sentence, else of its surroundings. */
export function tableAt(place: Placed, figure: At): ProofTable | null {
  const isProject = ({ kind, table }: Thing): boolean => kind === 'whole' && table !== null;
  const last = before(place, figure)
    .reverse()
    .find(({ things }) => things.some(isProject));
  if (!last) return place.scope.table;
  const tables = new Set(last.things.filter(isProject).map(({ table }) => table));
  const [only = null, ...others] = tables;
  return others.length === 0 ? only : null;
}

/** Of several forms only the things of the one in force. */
export const inTable = (things: readonly Thing[], table: ProofTable | null): Thing[] =>
  things.filter((thing) => table === null || thing.table === null || thing.table === table);

/** What the things hold under these attributes, the likeliest first. */
export const valuesOf = (things: readonly Thing[], attributes: readonly Attribute[]): CellValue[] =>
  attributes.flatMap((attribute) => things.flatMap(({ values }) => values[attribute] ?? []));

const OTHER_YEAR = /上年|去年|同期|上一年|往年|前年|历年|明年|下年|下一年|次年|来年|环比|同比/;
/** 三年来累计新增899个: of more years than the form's. */
const ACCUMULATED =
  /(?:(?<![\d全本当今])[两二三四五六七八九十几多]年[来间]?|历年|以来|至今|迄今)[^；;。]{0,12}累计[^；;。]{0,20}$/;
const PLANNED = /上半年|下半年|前?[一二三四1-4]季度|预计|拟|确保|争取|力争|(?:提升|提高)[到至]/;
const OTHERS = /全市|全省|全国|平均/;
const OTHER_MARKS =
  /全市|全省|全国|平均|排名|评比|考核得|考核成绩|考核获|考评|测评得|[省市区县]级考核|核查|复核|抽查|审核|专家|第三方|财政部门|财政局|财政评价|重点评价|再评价/;
/** 每降5%扣1分, ≥90%得满分 set out a rule. */
const RULE =
  /每[^，。；]{1,12}扣|扣完为止|不得分|得0分|计满分|(?:以上|及以上|[≥＞>]\s*\d+(?:\.\d+)?%?)的?，?得满分|的[，,]?得\d|否则/;
const YEAR = /(?:19|20)\d\d(?=\s*年)/g;
/** How far before a figure such words may stand. */
const LONGEST_COUNT = 50;
const CLAUSE_MARKS = '，,；;。';

/** Where the clause around a place starts. */
function clauseStart({ text, start }: Placed['sentence'], place: number): number {
  let at = place;
  while (at > start && !CLAUSE_MARKS.includes(text.charAt(at - 1))) at--;
  return at;
}

/** The words around a figure in its clause and in that of the name before it, without what the form itself names. */
function wordsAround(place: Placed, figure: Told): string {
  const { sentence } = place;
  const names = before(place, figure);
  const last = names.at(-1)?.start ?? figure.start;
  const own = Math.max(clauseStart(sentence, figure.start), names.at(-1)?.end ?? 0);
  const words = [
    sentence.text.slice(clauseStart(sentence, last), last),
    sentence.text.slice(own, figure.start),
    figure.tail.slice(0, 8),
  ];
  return words.join('，');
}

/**
 * True where the words around a figure speak of a plan, a rule, another year, another body or a mark that is not the
 * form's own. `isTold` where they say 指标值 or 完成值: such words are the form's.
 */
export function isElsewhere(
  place: Placed,
  figure: Told,
  year: number | null,
  isTold = false,
): boolean {
  if (place.scope.isPlan) return true;
  const { sentence } = place;
  const first = before(place, figure).at(-1)?.start ?? figure.start;
  if (RULE.test(sentence.text.slice(clauseStart(sentence, first), sentence.end))) return true;
  if (
    ACCUMULATED.test(
      sentence.text.slice(Math.max(sentence.start, figure.start - LONGEST_COUNT), figure.start),
    )
  )
    return true;
  const words = wordsAround(place, figure);
  if (OTHER_YEAR.test(words)) return true;
  if (!isTold && PLANNED.test(words)) return true;
  if (figure.unit === '分' ? OTHER_MARKS.test(words) : !isTold && OTHERS.test(words)) return true;
  const years = [...words.matchAll(YEAR)].map(([digits]) => Number(digits));
  if (year !== null && years.some((other) => other !== year)) return true;
  return isUnderOtherYear(sentence, figure.start, year);
}
