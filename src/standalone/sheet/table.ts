import { cellAt, MergeMap } from '../../grid/lookup';
import type { SheetLayout } from '../../hosts/file';
import type { Cell, Grid, Merge } from '../../model/grid';

/** 一个显示出来的格 Row and column are those of the cell whose content it shows. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly merge: Merge;
  readonly cell: Cell;
}

export interface TableRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** 表格视图 What a sheet looks like as an HTML table. */
export interface Table {
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** Shown rows that were left out because of `limit`. */
  readonly more: number;
}

/** At most `limit` shown rows; spans count shown rows and columns only and end at the last row of the table. */
export function tableOf(grid: Grid, layout: SheetLayout, limit: number): Table {
  const extent = { rows: layout.rows.length, columns: layout.columns.length };
  const merges = new MergeMap(grid.merges, extent);
  const hidden = {
    row: (row: number) => layout.rows[row]?.hidden ?? false,
    column: (column: number) => layout.columns[column]?.hidden ?? false,
  };
  const columns = upTo(extent.columns).filter((column) => !hidden.column(column));
  const allRows = upTo(extent.rows).filter((row) => !hidden.row(row));
  const shown = allRows.slice(0, limit);
  const last = shown.at(-1) ?? -1;
  const firstShown = (from: number, isHidden: (index: number) => boolean) => {
    let index = from;
    while (isHidden(index)) index++;
    return index;
  };
  const count = (from: number, to: number, isHidden: (index: number) => boolean) => {
    let shownOnes = 0;
    for (let index = from; index <= to; index++) if (!isHidden(index)) shownOnes++;
    return shownOnes;
  };
  const rows = shown.map((row) => ({
    row,
    cells: columns.flatMap((column): TableCell[] => {
      const merge = merges.at(row, column);
      if (row !== firstShown(merge.top, hidden.row)) return [];
      if (column !== firstShown(merge.left, hidden.column)) return [];
      return [
        {
          row: merge.top,
          column: merge.left,
          rowSpan: count(merge.top, Math.min(merge.bottom, last), hidden.row),
          colSpan: count(merge.left, Math.min(merge.right, extent.columns - 1), hidden.column),
          merge,
          cell: cellAt(grid, merge.top, merge.left),
        },
      ];
    }),
  }));
  return { columns, rows, more: allRows.length - shown.length };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
