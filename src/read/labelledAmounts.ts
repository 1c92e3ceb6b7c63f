import type { FundRow } from '../model/form';
import { sum } from '../numbers/decimal';
import { fold } from '../values/fold';
import { literal, NUMBER_SOURCE } from '../values/number';
import { roleOf } from './fundRole';
import { fundRow } from './fundRow';
import { labelOf } from './label';
import type { Sheet } from './sheet';

const PATTERN = new RegExp(
  `^(?:其中[:：])?\\s*(?<label>[^:：\\d]{2,24})[:：]\\s*(?<amount>${NUMBER_SOURCE})?\\s*(?:万元|元)?$`,
);
const AMOUNT = new RegExp(`^${NUMBER_SOURCE}\\s*(?:万元|元)?$`);
const KNOWN = /^按(收入|支出)性质/;

/** A cell that is an amount by itself: then the row is an ordinary one. */
function isAmount(sheet: Sheet, row: number, column: number): boolean {
  const { value } = sheet.cell(row, column);
  return typeof value === 'number' || AMOUNT.test(fold(sheet.text(row, column)));
}

/**
 * 湖南等地的写法：标签与金额同在一格（一般公共预算：1325.68）. Reads every such cell of a row as a funding row: the
 * budget broken down, by income as by expenditure.
 */
export function labelledAmounts(sheet: Sheet, row: number): FundRow[] {
  if (sheet.filled(row).some((column) => isAmount(sheet, row, column))) return [];
  return sheet.filled(row).flatMap((column) => {
    const { label: written, amount: figures } =
      PATTERN.exec(fold(sheet.text(row, column)))?.groups ?? {};
    if (!written) return [];
    const text = labelOf(written);
    if (roleOf(text) === null && !KNOWN.test(text)) return [];
    const value = figures === undefined ? null : literal(figures);
    const cell = sheet.address(row, column);
    return [fundRow({ text, cell }, { budget: { value, cell } })];
  });
}

const isByExpenditure = ({ role, label, cells }: FundRow): boolean =>
  cells.label === cells.budget &&
  (role === 'basic' || role === 'projects' || label.startsWith('按支出'));

/** 按支出性质分 is 全年预算数 broken down, unless its whole is 全年执行数 to the cent: then that is what was broken down. */
export function spentAsSaid(rows: readonly FundRow[]): FundRow[] {
  const executed = rows.find(({ role }) => role === 'total')?.executed;
  const parts = rows.filter(isByExpenditure);
  const whole = parts.find(({ role }) => role === null)?.budget;
  const added = sum(parts.flatMap(({ role, budget }) => (role === null ? [] : (budget ?? []))));
  if (!executed?.eq(whole ?? added)) return [...rows];
  return rows.map((row) => {
    if (!parts.includes(row)) return row;
    const { budget: cell, ...cells } = row.cells;
    return { ...row, budget: null, executed: row.budget, cells: { ...cells, executed: cell } };
  });
}
