import type { FundRow } from '../model/form';
import { fold } from '../values/fold';
import { literal, NUMBER_SOURCE } from '../values/number';
import { roleOf } from './fundRole';
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
 * 湖南等地的写法：标签与金额同在一格（一般公共预算：1325.68）. Reads every such cell of a row as a funding row:
 * what is broken down by income is budget, what is broken down by expenditure is executed.
 */
export function labelledAmounts(sheet: Sheet, row: number): FundRow[] {
  const found: FundRow[] = [];
  if (sheet.filled(row).some((column) => isAmount(sheet, row, column))) return found;
  for (const column of sheet.filled(row)) {
    const { label: written, amount: figures } =
      PATTERN.exec(fold(sheet.text(row, column)))?.groups ?? {};
    if (!written) continue;
    const label = labelOf(written);
    const role = roleOf(label);
    if (role === null && !KNOWN.test(label)) continue;
    const amount = figures === undefined ? null : literal(figures);
    const spent = role === 'basic' || role === 'projects' || label.startsWith('按支出');
    const cell = sheet.address(row, column);
    found.push({
      role,
      label,
      initial: null,
      budget: spent ? null : amount,
      executed: spent ? amount : null,
      weight: null,
      rate: null,
      score: null,
      reason: null,
      cells: spent ? { label: cell, executed: cell } : { label: cell, budget: cell },
    });
  }
  return found;
}
