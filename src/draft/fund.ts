import type { Form, FundRow } from '../model/form';
import type { FormScore } from '../model/score';
import { type Decimal, ZERO } from '../numbers/decimal';
import { printed } from './figures';

/** 一行资金及其执行率 */
export interface Fund {
  readonly row: FundRow;
  /** Which amount is the denominator: 年初预算数 in forms without a 全年预算数 column. */
  readonly base: 'budget' | 'initial';
  /** In percent, rounded to 2 places; null where the denominator is 0 or an amount is missing. */
  readonly rate: Decimal | null;
}

export function fundsOf(form: Form, score: FormScore): Fund[] {
  return form.funds.map((row, at) => {
    const counted = score.funds[at];
    const initial = row.cells.budget === undefined && counted?.budget != null;
    return { row, base: initial ? 'initial' : 'budget', rate: counted?.shownRate ?? null };
  });
}

/** 年度资金总额, or the only row there is. */
export function totalOf(funds: readonly Fund[]): Fund | null {
  const only = funds.length === 1 ? funds[0] : undefined;
  return funds.find(({ row }) => row.role === 'total') ?? only ?? null;
}

/** The amount the rate is counted against. */
export const baseOf = ({ row, base }: Fund): Decimal | null => row[base];

export const baseName = (fund: Fund | null): string =>
  fund?.base === 'initial' ? '年初预算数' : '全年预算数';

/** What is left of the budget, as printed; negative where more was spent; null where either amount is missing. */
export function balanceOf(fund: Fund | null): Decimal | null {
  const base = fund && baseOf(fund);
  return base && fund.row.executed ? printed(base.minus(fund.row.executed)) : null;
}

/** 年中调整 By how much the budget changed in the course of the year, as printed; null where either amount is missing. */
export function adjustmentOf(fund: Fund | null): Decimal | null {
  const row = fund?.row;
  return row?.initial && row.budget ? printed(row.budget.minus(row.initial)) : null;
}

export const overspent = (fund: Fund | null): boolean => balanceOf(fund)?.lt(ZERO) ?? false;
