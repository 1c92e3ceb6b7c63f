import { position } from '../../src/grid/address';
import { cellAt } from '../../src/grid/lookup';
import type { Edit } from '../../src/model/edit';
import type { Grid, Workbook } from '../../src/model/grid';

/** The workbook as it reads after the edits. */
export function memoryWorkbookAfter(book: Workbook, edits: readonly Edit[]): Workbook {
  const applied = (grid: Grid): Grid => {
    const rows = grid.rows.map((row) => [...row]);
    for (const { sheet, address, value } of edits) {
      const at = position(address);
      const row = at && sheet === grid.sheet ? rows[at.row] : undefined;
      if (!at || !row) continue;
      while (row.length <= at.column) row.push(cellAt(grid, at.row, row.length));
      row[at.column] = { ...cellAt(grid, at.row, at.column), value };
    }
    return { ...grid, rows };
  };
  return { ...book, grids: book.grids.map(applied) };
}
