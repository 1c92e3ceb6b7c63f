import type { KeyboardEvent } from 'react';
import { address } from '../../grid/address';
import type { Table, TableCell } from './table';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys walk from cell to cell; Enter, F2 or typing opens the editor. */
export function useGridKeys(
  table: Table,
  at: { row: number; column: number } | null,
  onSelect: (name: string) => void,
  onEdit: (name: string, first: string | null) => void,
) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = at ?? { row: 0, column: 0 };
    const current = coveringCell(table, here.row, here.column);
    if (!current) return;
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const next = neighbour(table, current, step);
      if (!next) return;
      const name = address(next.row, next.column);
      onSelect(name);
      document.getElementById(`cell-${name}`)?.focus();
      return;
    }
    const name = address(current.row, current.column);
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      onEdit(name, null);
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      onEdit(name, '');
    } else if (event.key.length === 1 && event.key !== ' ' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onEdit(name, event.key);
    }
  };
}

function coveringCell(table: Table, row: number, column: number): TableCell | null {
  for (const line of table.rows) {
    for (const cell of line.cells) {
      const { top, bottom, left, right } = cell.merge;
      if (row >= top && row <= bottom && column >= left && column <= right) return cell;
    }
  }
  return null;
}

function neighbour(table: Table, from: TableCell, [down, right]: readonly [number, number]) {
  const rows = table.rows.map((line) => line.row);
  const beyond = (list: readonly number[], low: number, high: number, by: number) =>
    by > 0 ? list.find((index) => index > high) : [...list].reverse().find((index) => index < low);
  const row = down === 0 ? from.row : beyond(rows, from.merge.top, from.merge.bottom, down);
  const column =
    right === 0 ? from.column : beyond(table.columns, from.merge.left, from.merge.right, right);
  return row === undefined || column === undefined ? null : coveringCell(table, row, column);
}
