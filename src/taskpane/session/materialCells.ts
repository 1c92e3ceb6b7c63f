import { address } from '../../grid/address';
import { cellAt } from '../../grid/lookup';
import type { CellRef, Workbook } from '../../model/grid';
import type { MaterialPlace } from '../../model/material';
import type { MissingView } from '../manuscript';

/** Where each thing asked is typed on 报告素材, by its id and by its prompt. */
export type MaterialCells = ReadonlyMap<string, CellRef>;

/** Null where there is no such sheet. */
export function materialCells(
  { grids }: Workbook,
  place: MaterialPlace | null,
): MaterialCells | null {
  const grid = grids.find(({ sheet }) => sheet === place?.sheet);
  if (!place || !grid) return null;
  const { sheet, columns, rows } = place;
  const cells = new Map<string, CellRef>();
  for (const [id, row] of rows) {
    const cell = { sheet, address: address(row, columns.text) };
    const prompt = columns.prompt === null ? null : cellAt(grid, row, columns.prompt).value;
    cells.set(id, cell);
    if (typeof prompt === 'string' && !cells.has(prompt)) cells.set(prompt, cell);
  }
  return cells;
}

/** The cell that answers a 【请补充】; null where none on 报告素材 does. */
export function cellOf({ ask, prompt }: MissingView, cells: MaterialCells | null): CellRef | null {
  return cells?.get(ask) ?? cells?.get(prompt) ?? null;
}
