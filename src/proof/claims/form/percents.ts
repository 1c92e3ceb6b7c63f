import type { Figure } from '../figure';
import { isMoney } from '../roles';
import type { Sentence } from '../sentence';
import { changeOf } from './amounts';
import { type CellValue, NO_CELLS } from './cellValue';
import { fundsIn, rowsFor, several } from './fundRows';
import type { FormIndex } from './indexed';
import { isOfPartOfMoney } from './rateOf';
import { respectiveThings } from './respective';
import type { Placed } from './scope';
import { before, inTable, tableAt, valuesOf } from './subject';
import { bareWords, CHANGE_RATE, SHARE } from './words';

const RATE_WORDS =
  /(?:(?:总体|资金|(?<!各)项目)*(?:预算|资金)(?:执行|支出)率|执行率|支出进度|执行进度|完成(?:全年)?预算的?)$/;

/** A percentage of the funding rows: 执行率, 占比, 较年初增长. */
export function percentCells(
  place: Placed,
  segment: Sentence,
  figure: Figure,
  index: FormIndex,
): readonly CellValue[] {
  const words = bareWords(figure.lead);
  const table = tableAt(place, figure);
  const named = before(place, figure).filter(({ start }) => start >= segment.start);
  const funds = fundsIn(inTable(named.at(-1)?.things ?? [], table));
  if (SHARE.test(words)) {
    const whole = figure.start - figure.lead.length;
    const last = named.filter(({ end }) => end <= whole).slice(-1);
    const part = respectiveThings(place, figure) ?? last.flatMap(({ things }) => things);
    return valuesOf(fundsIn(inTable(part, table)), ['share']);
  }
  if (CHANGE_RATE.test(words)) {
    const behind = segment.figures.filter(({ end }) => end <= figure.start).at(-1);
    const own = behind && isMoney(behind) ? changeOf(behind, segment) : null;
    const rows = own === null ? null : rowsFor(place, segment, figure, own, index);
    return rows ? valuesOf(rows, ['changeRate']) : NO_CELLS;
  }
  const project = named.at(-1);
  const isOfProject =
    project?.things.some(({ kind }) => kind === 'whole') &&
    segment.text.slice(project.end, figure.start) === '(';
  if (!RATE_WORDS.test(words) && !isOfProject) return NO_CELLS;
  const own = words.replace(RATE_WORDS, '');
  if (own === '' && isOfPartOfMoney(place, segment, figure, index)) return NO_CELLS;
  const rows = rowsFor(place, segment, figure, own, index);
  if (!rows) return NO_CELLS;
  const all = [...funds, ...rows, ...several(place, figure, index)];
  return valuesOf(funds.length > 0 && words === '执行率' ? funds : all, ['rate']);
}
