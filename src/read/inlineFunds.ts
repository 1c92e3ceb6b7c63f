import type { FundRow } from '../model/form';
import type { Decimal } from '../numbers/decimal';
import { FUND_HEADERS } from '../vocabulary/headers';
import { isOneOf } from './label';
import { NOWHERE, type Sheet } from './sheet';

const BUDGET = ['预算数', ...FUND_HEADERS.budget.exact];
const EXECUTED = FUND_HEADERS.executed.exact;

interface Amount {
  readonly value: Decimal;
  readonly cell: string;
}

function amountBeside(
  sheet: Sheet,
  first: number,
  last: number,
  words: readonly string[],
): Amount | null {
  for (let row = first; row <= last; row++) {
    const columns = sheet.filled(row);
    const at = columns.findIndex((column) => isOneOf(sheet.text(row, column), words));
    const next = (at < 0 ? undefined : columns[at + 1]) ?? NOWHERE;
    const value = sheet.number(row, next);
    if (value !== null) return { value, cell: sheet.address(row, next) };
  }
  return null;
}

/**
 * 老式项目表：标签在左、金额在右（预算数｜2179｜执行数｜2113.63）, in one row or one below the other. One total row, or
 * null where there is none.
 */
export function inlineFund(sheet: Sheet, first: number, last: number): FundRow | null {
  const amount = (words: readonly string[]) => amountBeside(sheet, first, last, words);
  const [initial, executed] = [amount(FUND_HEADERS.initial.exact), amount(EXECUTED)];
  const budget = amount(BUDGET);
  if (!executed || (!budget && !initial)) return null;
  const amounts = { initial, budget, executed };
  const cells = Object.entries(amounts).flatMap(([key, found]) =>
    found ? [[key, found.cell] as const] : [],
  );
  return {
    role: 'total',
    label: '预算数',
    initial: initial?.value ?? null,
    budget: budget?.value ?? null,
    executed: executed.value,
    weight: null,
    rate: null,
    score: null,
    reason: null,
    cells: Object.fromEntries(cells),
  };
}
