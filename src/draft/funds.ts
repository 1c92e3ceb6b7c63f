import type { FundRole, FundRow } from '../model/form';
import type { Run } from '../model/report';
import { type Decimal, sum, ZERO } from '../numbers/decimal';
import { EXPENDITURE_ROLES, FISCAL_PART, SOURCE_ROLES } from '../vocabulary/funds';
import type { Facts } from './facts';
import { exactFigure, printed, readFigure } from './figures';
import type { Fund } from './fund';
import { cellsOf } from './runs';
import { groupLabel, oneLine } from './text';

export type Amount = 'initial' | 'budget' | 'executed';

const withRole = (facts: Facts, roles: readonly FundRole[]): Fund[] =>
  facts.funds.filter(({ row }) => roles.some((role) => role === row.role));

/** 按来源的各行 Without 一般公共预算 and the like where they only break down 财政拨款. */
export function sourceRows(facts: Facts): Fund[] {
  const rows = withRole(facts, SOURCE_ROLES);
  const isPart = ({ row }: Fund): boolean => FISCAL_PART.test(groupLabel(row.label));
  const hasWhole = rows.some((fund) => fund.row.role === 'fiscal' && !isPart(fund));
  return hasWhole ? rows.filter((fund) => !isPart(fund)) : rows;
}

/** 基本支出、项目支出 */
export const expenditureRows = (facts: Facts): Fund[] => withRole(facts, EXPENDITURE_ROLES);

/** Rows the form lists beside sources and expenditure, e.g. 公用经费; subtotals such as 按支出性质分 are left out. */
export function otherRows({ funds, total }: Facts): Fund[] {
  const subtotal = /^按/u;
  return funds.filter(
    (fund) =>
      fund !== total && fund.row.role === null && !subtotal.test(groupLabel(fund.row.label)),
  );
}

export function fundName({ form }: Facts, { row }: Fund): Run {
  return { text: groupLabel(row.label) || '其他', cells: cellsOf(form, row.cells.label) };
}

/** 200万元, with its cell; null where the form has no such amount. */
export function amountOf({ form }: Facts, fund: Fund | null, which: Amount): Run | null {
  const value = fund?.row[which];
  return fund && value
    ? readFigure(value, oneLine(form.moneyUnit), cellsOf(form, fund.row.cells[which]))
    : null;
}

/** An amount worked out from two amounts of one row. */
export function difference(
  { form }: Facts,
  { cells }: FundRow,
  value: Decimal,
  from: readonly [Amount, Amount],
): Run {
  const refs = cellsOf(form, ...from.map((which) => cells[which]));
  return exactFigure(value, oneLine(form.moneyUnit), refs);
}

/** True where the rows that state `which` do not add up to the total; false where nothing can be compared. */
export function disagree(rows: readonly Fund[], total: Fund | null, which: Amount): boolean {
  const amounts = rows.flatMap(({ row }) => row[which] ?? []);
  const whole = total?.row[which];
  return amounts.length > 0 && whole != null && !printed(sum(amounts).minus(whole)).eq(ZERO);
}
