import type { Figure } from '../figure';
import type { Sentence } from '../sentence';
import { type CellValue, NO_CELLS } from './cellValue';
import { columnAbove, columnOf } from './columns';
import { fundsIn, rowsFor, several, withTotal } from './fundRows';
import type { FormIndex } from './indexed';
import { isOfOneItem } from './itemised';
import { otherWords } from './ownWords';
import { partHeadedBy } from './partHead';
import type { Placed } from './scope';
import { before, inTable, tableAt, valuesOf } from './subject';
import { COLUMNS } from './things/fund';
import type { Attribute } from './things/thing';
import { bareWords } from './words';

/** Rows whose name alone does not tell whose money it is: 财政资金30万元用于绿化. They want a column. */
const GENERAL_ROW =
  /^(?:财政(?:性)?资金|财政拨款|其他(?:资金|收入)|单位(?:自有)?资金|自筹(?:资金)?|上年结转(?:资金)?|.{0,2}专户.*)$/;

const SPENT = /^(?:全年|年度|当年|本年|实际|的)*(?:支出|执行|使用|完成支出|支付)(?:数|额|金额)?$/;

/** What stands before the clause of a name, its mark included. */
const UP_TO_MARK = /^.*[，,、。；;:：（(]/s;
const LONGEST_CLAUSE = 20;

const OVERSPENT = /(?:超出|超支|超过)(?:全年|年初|调整后)*(?:预算)?(?:数)?(?:共|计)*$/;

const UNSPENT = /^(?:尚?未|没有)(?:执行|支出|支付|使用)/;

const UNSPENT_BEFORE = /(?:尚有|未执行(?:数|资金|金额)?|未支出)$/;

const CHANGED =
  /(?:较|比)年初(?:部门)?(?:预算)?(?:数|安排)?(?:净)?(?:增加|减少|调增|调减|追加|增长)(?:了)?$/;

/** 年初预算90万元，年中追加10万元: what lies between the two columns, where nothing says whose or what for. */
const ADDED =
  /^(?:年中|年度中|年内|中期|当年|期间|后|又|再)*(?:净)?(?:追加|调增|调减|压减|核减|调[增减]预算)(?:预算|资金|金额|额)*(?:共计?|了)*$/;
const ADDING = /追加|调增|调减|压减|核减/g;

/** 预算数 alone may be either. */
const PLANNED_COLUMNS = ['budget', 'initial'] as const;

/** 一般公共预算866.74万元: the 预算 before the amount belongs to the name of a row; in 基本支出的预算总额 it does not. */
function isNamed(place: Placed, figure: Figure): boolean {
  const { text } = place.sentence;
  const [last, row] = before(place, figure).reverse();
  if (!last || bareWords(text.slice(last.end, figure.start)) !== '') return false;
  const isOfRow = row !== undefined && fundsIn(row.things).length > 0;
  return !isOfRow || !/^的?$/.test(text.slice(row.end, last.start));
}

/** 年初预算数153万元: the words name the column. */
function columnCells(place: Placed, segment: Sentence, figure: Figure, index: FormIndex) {
  const found = columnOf(figure);
  if (!found || (found.column === 'planned' && isNamed(place, figure))) return null;
  if (isOfOneItem(place, figure, index)) return NO_CELLS;
  const rows = rowsFor(place, segment, figure, found.before, index);
  const columns = found.column === 'planned' ? PLANNED_COLUMNS : [found.column];
  return rows ? valuesOf(rows, columns) : NO_CELLS;
}

/** Where the words name no column, the one that was meant is the one that comes closest. */
function byCloseness({ value }: Figure, cells: readonly CellValue[]): CellValue[] {
  const gap = (cell: CellValue) => cell.value.minus(value).abs();
  return [...cells].sort((a, b) => gap(a).cmp(gap(b)));
}

/** 其中：基本支出147.79万元: the name of a row stands before the amount, the column further up or nowhere. */
function rowCells(place: Placed, figure: Figure, index: FormIndex): readonly CellValue[] {
  const { text } = place.sentence;
  const last = before(place, figure).at(-1);
  if (!last) return NO_CELLS;
  const funds = fundsIn(inTable(last.things, tableAt(place, figure)));
  const gap = bareWords(text.slice(last.end, figure.start));
  const clause = text.slice(place.sentence.start, last.start).replace(UP_TO_MARK, '');
  if (otherWords(clause.slice(-LONGEST_CLAUSE), place, index) !== '') return NO_CELLS;
  const total = index.tables.find((each) => each.table === tableAt(place, figure));
  const rows = withTotal(funds, total);
  if (SPENT.test(gap)) return valuesOf(rows, ['executed', 'budget']);
  if (gap !== '' && gap !== '收入') return NO_CELLS;
  const part = partHeadedBy(text.slice(place.sentence.start, last.start), figure);
  if (part) return part === 'left' ? valuesOf(rows, ['left']) : NO_CELLS;
  const column = columnAbove(place.sentence, last.start);
  if (column) return valuesOf(rows, column === 'planned' ? PLANNED_COLUMNS : [column]);
  const name = text.slice(last.start, last.end);
  const isSpent = valuesOf(rows, ['executed']).length > 0;
  return GENERAL_ROW.test(name) || !isSpent
    ? NO_CELLS
    : byCloseness(figure, valuesOf(rows, COLUMNS));
}

/** What stands before a column's name in words that end in it; else the words. */
const beforeColumn = (figure: Figure, lead: string): string =>
  columnOf({ ...figure, lead })?.before ?? lead;

/** What 较年初增加 is said of, e.g. 公用经费 or '' for the form's own; null where the words before the amount say no such thing. */
export function changeOf(figure: Figure, { text, start, end }: Sentence): string | null {
  const words = bareWords(figure.lead);
  const sentence = text.slice(start, end);
  const isOnly =
    /年初/.test(text.slice(start, figure.start)) && sentence.match(ADDING)?.length === 1;
  if (ADDED.test(words) && isOnly && figure.tail === '') return '';
  return CHANGED.test(words) ? beforeColumn(figure, words.replace(CHANGED, '')) : null;
}

/** What an amount that was not spent, or spent beyond the budget, is said of; null where the words say no such thing. */
function leftOf(figure: Figure): string | null {
  const words = bareWords(figure.lead);
  if (!UNSPENT.test(figure.tail) && !OVERSPENT.test(words) && !UNSPENT_BEFORE.test(words))
    return null;
  return beforeColumn(figure, words.replace(OVERSPENT, '').replace(UNSPENT_BEFORE, ''));
}

/** 超出32.14万元, 尚有45.95万元未执行, 较年初预算数增加1311.48万元. */
function gapCells(
  place: Placed,
  segment: Sentence,
  figure: Figure,
  index: FormIndex,
): readonly CellValue[] | null {
  const change = changeOf(figure, segment);
  const own = change ?? leftOf(figure);
  if (own === null) return null;
  const rows = rowsFor(place, segment, figure, own, index);
  if (!rows) return NO_CELLS;
  const table = tableAt(place, figure);
  const named = fundsIn(
    inTable(
      before(place, figure).flatMap(({ things }) => things),
      table,
    ),
  );
  const attribute: Attribute = change === null ? 'left' : 'change';
  return valuesOf([...rows, ...named, ...several(place, figure, index)], [attribute]);
}

/** The cells an amount of money may name among the funding rows, the likeliest first. */
export const amountCells = (
  place: Placed,
  segment: Sentence,
  figure: Figure,
  index: FormIndex,
): readonly CellValue[] =>
  columnCells(place, segment, figure, index) ??
  gapCells(place, segment, figure, index) ??
  rowCells(place, figure, index);
