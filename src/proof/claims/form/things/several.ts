import type { ProofTable } from '../../../../model/proof';
import { percentOf, sum } from '../../../../numbers/decimal';
import type { CellValue } from '../cellValue';
import { COLUMN_NAMES, type Column, totalRow, yuanPer } from './fund';
import { type Attribute, cellAt, counted, type Thing, worth } from './thing';

/** What the amounts of several forms come to; null where one of them is not known. */
function total(tables: readonly ProofTable[], column: Column) {
  const values = tables.map((table) => totalRow(table)?.[column]?.times(yuanPer(table)) ?? null);
  return values.every((value) => value !== null)
    ? sum(values.flatMap((value) => value ?? []))
    : null;
}

/** What the counts of all forms come to, one way of counting after the other. */
function counts(wholes: readonly Thing[], attribute: Attribute): CellValue[] {
  const [first] = wholes;
  return (first?.values[attribute] ?? []).flatMap((one, at) => {
    const values = wholes.flatMap(({ values }) => values[attribute]?.[at]?.value ?? []);
    return worth({ ...one, name: `各表合计的${one.name}`, value: sum(values) });
  });
}

/** 几张表合计 The forms of one workbook together; `wholes` are the forms as wholes. */
export function severalThing(tables: readonly ProofTable[], wholes: readonly Thing[]): Thing {
  const [first] = tables;
  const cell = first ? cellAt(first, totalRow(first)?.cells.budget) : null;
  const [initial, budget, executed] = (['initial', 'budget', 'executed'] as const).map((column) =>
    total(tables, column),
  );
  const of = (column: Column, value: typeof initial) =>
    worth({ name: `各表合计的${COLUMN_NAMES[column]}`, value: value ?? null, unit: '元', cell });
  const known = budget && executed;
  return {
    kind: 'whole',
    label: '各表合计',
    names: [],
    shortNames: [],
    table: null,
    values: {
      initial: of('initial', initial),
      budget: of('budget', budget),
      executed: of('executed', executed),
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
