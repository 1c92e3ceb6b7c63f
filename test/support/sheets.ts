import { position } from '../../src/grid/address';
import type { Cell, CellValue, Grid, Merge, Workbook } from '../../src/model/grid';

/** A value, or a cell with its format or formula. */
export type Put = CellValue | Partial<Cell>;

const cellOf = (put: Put): Cell =>
  put !== null && typeof put === 'object'
    ? { value: null, format: 'General', formula: null, ...put }
    : { value: put, format: 'General', formula: null };

/** `B2:C3` as a merge. */
export function merge(range: string): Merge {
  const [from, to] = range.split(':').map((corner) => position(corner));
  if (!from || !to) throw new Error(`not a range: ${range}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly protected?: boolean;
  readonly visible?: boolean;
}

export function sheet(rows: readonly (readonly Put[])[], options: SheetOptions = {}): Grid {
  return {
    sheet: options.name ?? '自评表',
    rows: rows.map((row) => row.map(cellOf)),
    merges: (options.merges ?? []).map(merge),
    protected: options.protected ?? false,
    visible: options.visible ?? true,
    date1904: false,
  };
}

export function workbook(...grids: Grid[]): Workbook {
  return { grids, active: grids[0]?.sheet ?? null };
}
