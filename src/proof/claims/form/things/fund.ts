import type { FundRole, FundRow } from '../../../../model/form';
import type { ProofTable } from '../../../../model/proof';
import { type Decimal, decimal, percentOf } from '../../../../numbers/decimal';
import { YUAN_PER } from '../../../../vocabulary/units';
import { type CellValue, stepOfValue } from '../cellValue';
import { cellAt, namesOf, type Thing, worth } from './thing';

export type Column = 'initial' | 'budget' | 'executed';
export const COLUMNS: readonly Column[] = ['initial', 'budget', 'executed'];
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  initial: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
};

/** What a row of this role is called whatever its label says. */
const ROLE_NAMES: Readonly<Partial<Record<FundRole, readonly string[]>>> = {
  total: ['资金总额', '预算总额', '总预算'],
  basic: ['基本支出'],
  projects: ['项目支出'],
  fiscal: ['财政拨款', '财政资金'],
  carryover: ['上年结转'],
};

/** 年度资金总额, or the only row there is. */
export function totalRow({ form: { funds } }: ProofTable): FundRow | null {
  const only = funds.length === 1 ? funds[0] : undefined;
  return funds.find(({ role }) => role === 'total') ?? only ?? null;
}

export const yuanPer = ({ form }: ProofTable): Decimal =>
  decimal(YUAN_PER[form.moneyUnit] ?? '10000');

function amounts(table: ProofTable, row: FundRow, name: string): Record<Column, CellValue[]> {
  const factor = yuanPer(table);
  const of = (column: Column): CellValue[] => {
    const value = row[column];
    if (value === null) return [];
    return [
      {
        name: `${name}的${COLUMN_NAMES[column]}`,
        value: value.times(factor),
        step: stepOfValue(value, factor),
        unit: '元',
        leaning: null,
        cell: cellAt(table, row.cells[column]),
      },
    ];
  };
  return { initial: of('initial'), budget: of('budget'), executed: of('executed') };
}

/** Two amounts of one row set against each other. */
function betweenOf(table: ProofTable, row: FundRow, name: string) {
  const { initial, budget, executed } = row;
  const factor = yuanPer(table);
  const gap = (
    what: string,
    more: Decimal | null,
    less: Decimal | null,
    column: Column,
  ): CellValue[] =>
    more && less
      ? worth({
          name: `${name}${what}`,
          value: more.minus(less).times(factor).abs(),
          unit: '元',
          cell: cellAt(table, row.cells[column]),
        })
      : [];
  const change = initial && budget ? percentOf(budget.minus(initial).abs(), initial) : null;
  const cell = cellAt(table, row.cells.budget);
  return {
    change: gap('全年预算数与年初预算数之差', budget, initial, 'budget'),
    changeRate: worth({ name: `${name}全年预算数较年初的增减`, value: change, unit: '%', cell }),
    left: [
      ...gap('全年预算数与全年执行数之差', budget, executed, 'executed'),
      ...gap('年初预算数与全年执行数之差', initial, executed, 'executed'),
    ],
  };
}

function rates(table: ProofTable, row: FundRow, at: number, name: string): CellValue[] {
  const cell = cellAt(table, row.cells.rate ?? row.cells.executed);
  const worked = table.score.funds[at]?.rate ?? null;
  return [worked, row.rate].flatMap((value) =>
    worth({ name: `${name}的执行率`, value, unit: '%', cell }).map((rate) => ({
      ...rate,
      step: decimal('0.01'),
    })),
  );
}

function shares(table: ProofTable, row: FundRow, name: string): CellValue[] {
  const total = totalRow(table);
  return (['budget', 'executed', 'initial'] as const).flatMap((column) => {
    const [part, whole] = [row[column], total?.[column] ?? null];
    const value = part && whole ? percentOf(part, whole) : null;
    const cell = cellAt(table, row.cells[column]);
    return worth({ name: `${name}占总额的比例`, value, unit: '%', cell });
  });
}

/** 资金行 A funding row; `at` counts the rows of its form. */
export function fundThing(table: ProofTable, row: FundRow, at: number): Thing {
  const name = `“${row.label}”`;
  const own = ROLE_NAMES[row.role ?? 'other'] ?? [];
  return {
    kind: 'fund',
    label: row.label,
    names: [...new Set([...namesOf(row.label), ...own])].filter((each) => each.length >= 3),
    shortNames: [],
    table,
    values: {
      ...amounts(table, row, name),
      ...betweenOf(table, row, name),
      rate: rates(table, row, at, name),
      share: shares(table, row, name),
    },
  };
}
