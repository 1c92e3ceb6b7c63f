import type { Cell, Grid, Merge } from '../model/grid';

export const EMPTY_CELL: Cell = { value: null, format: 'General', formula: null };

/** The cell at a row and column counted from 0; an empty cell outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? EMPTY_CELL;
}

/** No sheet made by people comes near this; a damaged one must not exhaust memory. */
const MOST_ENTRIES = 1_000_000;

const NO_MERGES: readonly Merge[] = [];

/** Looks up the merged rectangle a cell lies in, among the few that touch its row. */
export class MergeMap {
  private readonly byRow = new Map<number, Merge[]>();

  constructor(merges: readonly Merge[], extent: { readonly rows: number }) {
    let entries = 0;
    for (const merge of merges) {
      const bottom = Math.min(merge.bottom, extent.rows - 1);
      entries += Math.max(0, bottom - merge.top + 1);
      if (entries > MOST_ENTRIES) return;
      for (let row = merge.top; row <= bottom; row++) {
        const known = this.byRow.get(row);
        if (known) known.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  /** The merge that covers the cell, or the cell itself as a rectangle of one. */
  at(row: number, column: number): Merge {
    for (const merge of this.byRow.get(row) ?? NO_MERGES)
      if (merge.left <= column && column <= merge.right) return merge;
    return { top: row, left: column, bottom: row, right: column };
  }
}

/** Number of rows and of columns in use. */
export function extentOf(grid: Grid): { rows: number; columns: number } {
  let columns = 0;
  for (const row of grid.rows) columns = Math.max(columns, row.length);
  return { rows: grid.rows.length, columns };
}
