import type { Cell, Grid, Merge } from '../model/grid';

export const EMPTY_CELL: Cell = { value: null, format: 'General', formula: null };

/** The cell at a row and column counted from 0; an empty cell outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? EMPTY_CELL;
}

/** Looks up the merged rectangle a cell lies in, in constant time. */
export class MergeMap {
  private readonly byCell = new Map<number, Merge>();

  constructor(
    merges: readonly Merge[],
    private readonly extent: { rows: number; columns: number },
  ) {
    for (const merge of merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, extent.rows - 1); row++) {
        for (let col = merge.left; col <= Math.min(merge.right, extent.columns - 1); col++) {
          this.byCell.set(row * extent.columns + col, merge);
        }
      }
    }
  }

  /** The merge that covers the cell, or the cell itself as a rectangle of one. */
  at(row: number, column: number): Merge {
    const inside = column < this.extent.columns;
    const merge = inside ? this.byCell.get(row * this.extent.columns + column) : undefined;
    return merge ?? { top: row, left: column, bottom: row, right: column };
  }
}

/** Number of rows and of columns in use. */
export function extentOf(grid: Grid): { rows: number; columns: number } {
  let columns = 0;
  for (const row of grid.rows) columns = Math.max(columns, row.length);
  return { rows: grid.rows.length, columns };
}
