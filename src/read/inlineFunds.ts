import type { FundRow } from '../model/form';
import { FUND_HEADERS } from '../vocabulary/headers';
import { isOneOf } from './label';
import type { Sheet } from './sheet';

const BUDGET = ['预算数', ...FUND_HEADERS.budget.exact];
const EXECUTED = FUND_HEADERS.executed.exact;

/** 老式项目表：标签在左、金额在右（预算数｜2179｜执行数｜2113.63）. One total row, or null where there is none. */
export function inlineFund(sheet: Sheet, first: number, last: number): FundRow | null {
  for (let row = first; row <= last; row++) {
    const columns = sheet.filled(row);
    const beside = (words: readonly string[]) => {
      const at = columns.findIndex((column) => isOneOf(sheet.text(row, column), words));
      const next = at < 0 ? undefined : columns[at + 1];
      const value = next === undefined ? null : sheet.number(row, next);
      return value === null || next === undefined
        ? null
        : { value, cell: sheet.address(row, next) };
    };
    const [budget, executed] = [beside(BUDGET), beside(EXECUTED)];
    if (!budget || !executed) continue;
    return {
      role: 'total',
      label: '预算数',
      initial: null,
      budget: budget.value,
      executed: executed.value,
      weight: null,
      rate: null,
      score: null,
      reason: null,
      cells: { budget: budget.cell, executed: executed.cell },
    };
  }
  return null;
}
