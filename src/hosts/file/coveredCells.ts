import { address } from '../../grid/address';
import { mergeHeads } from '../shared/mergeHeads';
import type { SheetCell, SheetModel } from './sheetModel';

/** The cells that stand in the file but are hidden by a merge, by the address of its top-left cell. */
export function coveredCells({ rows, merges }: SheetModel): ReadonlyMap<string, SheetCell[]> {
  const found = new Map<string, SheetCell[]>();
  const headOf = mergeHeads(merges, new Set(rows.map(({ row }) => row)));
  for (const cell of rows.flatMap((row) => row.cells)) {
    const { row, column } = headOf(cell);
    if (row === cell.row && column === cell.column) continue;
    const head = address(row, column);
    const list = found.get(head) ?? [];
    found.set(head, list);
    list.push(cell);
  }
  return found;
}
