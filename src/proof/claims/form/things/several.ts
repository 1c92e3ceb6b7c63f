import type { ProofTable } from '../../../../model/proof';
import { type Decimal, percentOf } from '../../../../numbers/decimal';
import type { CellValue } from '../cellValue';
import { valuesOf } from '../subject';
import { COLUMN_NAMES, type Column, totalRow, yuanPer } from './fund';
import { type Attribute, cellAt, counted, sumOf, type Thing, worth } from './thing';

/** What the amounts of several forms come to; null where one of them is not known. */
const total = (tables: readonly ProofTable[], column: Column): Decimal | null =>
  sumOf(tables.map((table) => totalRow(table)?.[column]?.times(yuanPer(table)) ?? null));

/** What the counts of all forms come to, one way of counting after the other; none where one form is not counted so. */
function counts(wholes: readonly Thing[], attribute: Attribute): CellValue[] {
  return valuesOf(wholes.slice(0, 1), [attribute]).flatMap((one, at) => {
    const each = wholes.map(({ values }) => values[attribute]?.[at]?.value ?? null);
    return worth({ ...one, name: `各表合计的${one.name}`, value: sumOf(each) });
  });
}

/** 几张表合计 The forms of one workbook together; `wholes` are the forms as wholes. */
export function severalThing(tables: readonly ProofTable[], wholes: readonly Thing[]): Thing {
  const cell = tables.map((table) => cellAt(table, totalRow(table)?.cells.budget)).at(0) ?? null;
  const [budget, executed] = [total(tables, 'budget'), total(tables, 'executed')];
  const of = (column: Column) =>
    worth({
      name: `各表合计的${COLUMN_NAMES[column]}`,
      value: total(tables, column),
      unit: '元',
      cell,
    });
  const known = budget && executed;
  return {
    kind: 'whole',
    label: '各表合计',
    names: [],
    shortNames: [],
    table: null,
    values: {
      initial: of('initial'),
      budget: of('budget'),
      executed: of('executed'),
      left: worth({
        name: '各表合计的全年预算数与全年执行数之差',
        value: known ? budget.minus(executed).abs() : null,
        unit: '元',
        cell,
      }),
      rate: worth({
        name: '各表合计的执行率',
        value: known ? percentOf(executed, budget) : null,
        unit: '%',
        cell,
      }),
      count: [...counted('自评表的项数', tables.length, cell), ...counts(wholes, 'count')],
      short: counts(wholes, 'short'),
      full: counts(wholes, 'full'),
      measured: counts(wholes, 'measured'),
      judged: counts(wholes, 'judged'),
      undecided: counts(wholes, 'undecided'),
    },
  };
}
