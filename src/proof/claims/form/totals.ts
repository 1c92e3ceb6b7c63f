import type { ProofDefect } from '../../../model/proofCheck';
import { HUNDRED } from '../../../numbers/decimal';
import type { Figure } from '../figure';
import { gradeWords } from '../grades';
import { isTotal } from '../scoreTree';
import { placeOf } from '../sentence';
import { type CellValue, compare, NO_CELLS } from './cellValue';
import type { FormIndex } from './indexed';
import { otherWords } from './ownWords';
import type { Placed } from './scope';
import { before, isElsewhere, tableAt, valuesOf } from './subject';
import { bareWords } from './words';

const OWN_TOTAL =
  /(?:自评|评价|绩效|综合|最终|整体)(?:总)?(?:得|评|得分|评分|总分|总得分|分数|结果|暂计|共计|合计)*$|(?:总分|总得分|合计得分?)(?:暂计|共)?$/;
const OF_TOTAL =
  /[本此这]次|本轮|绩效|自评|评价|综合|最[终后]|结果|认定|测算|核算|评[定估]|总得分|总分|得分|评分|打分|分数|暂计|[经按]|得|评|分|为|是|[:：]/g;

/** 总分100分，实得95分: the full marks of the scale. */
const isScale = ({ lead, value }: Figure): boolean =>
  value.eq(HUNDRED) && lead.includes('总分') && !/得|自评/.test(lead);

/** True where the words before the figure speak of the total. */
export const isWhole = (figure: Figure): boolean =>
  !isScale(figure) &&
  (isTotal(figure) ||
    (figure.unit === '分' && !figure.approximate && OWN_TOTAL.test(bareWords(figure.lead))));

/** 总分 of the form in force; none where it is not known which. */
export function totalsFor(
  place: Placed,
  figure: Figure,
  { tables }: FormIndex,
): readonly CellValue[] {
  const own = tables.find(({ table }) => table === tableAt(place, figure));
  return own ? valuesOf([own.whole], ['score']) : NO_CELLS;
}

/** 上述六项合计扣1.4分，自评得48.6分: what some rows come to. */
const OF_SOME = /(?:上述|以上|前述|这)(?:[两二三四五六七八九十]+|\d+)(?:大?类|个|项)/;

/** 产出指标得49.2分、效益指标得38分，合计得87.2分: what the groups named before come to, not the form; one alone is no sum. */
function isOfNamed(place: Placed, figure: Figure): boolean {
  if (!/合计|共/.test(figure.lead) || figure.lead.includes('总')) return false;
  const { figures } = place.sentence;
  const marks = figures.filter(({ unit, end }) => unit === '分' && end <= figure.start);
  const named = before(place, figure).filter(({ things }) =>
    things.some(({ kind }) => kind === 'group' || kind === 'indicator'),
  );
  return named.length > 1 || (named.length === 1 && marks.length !== 1);
}

/** A total that differs from the form's. */
export function totalDefect(
  place: Placed,
  figure: Figure,
  index: FormIndex,
  year: number | null,
): ProofDefect | null {
  if (place.scope.isForeign || !isWhole(figure) || isOfNamed(place, figure)) return null;
  const { text, start } = place.sentence;
  if (OF_SOME.test(text.slice(start, figure.start))) return null;
  const rest = otherWords(figure.lead.replace(OF_TOTAL, ''), place, index);
  if (rest !== '' || isElsewhere(place, figure, year)) return null;
  return compare(place.sentence, figure, totalsFor(place, figure, index), place.scope.isByPolicy);
}

/** 等级 where the sentence gives the total. */
export function gradeDefect(place: Placed, index: FormIndex): ProofDefect | null {
  const { sentence } = place;
  const total = sentence.figures.find(isWhole);
  const said = total ? gradeWords(sentence) : null;
  const own = index.tables.find(({ table }) => total && table === tableAt(place, total));
  if (!said || !own) return null;
  const { form, score } = own.table;
  const grade = form.stated.grade ?? score.grade;
  if (!grade || said.word.charAt(0) === grade.charAt(0)) return null;
  const address = form.stated.cells.grade;
  const where = address ? `（${form.sheet}!${address}）` : '';
  return {
    place: placeOf(sentence, said),
    message: `正文的等级写“${said.word}”，自评表${where}${form.stated.grade ? '' : '没有填写等级，按评分办法计，'}是“${grade}”，两处应当一致。`,
    found: said.word,
    expected: grade,
    cells: address ? [{ sheet: form.sheet, address }] : [],
  };
}
