import { position } from '../../src/grid/address';
import { EMPTY_CELL } from '../../src/grid/lookup';
import type { Cell, CellValue, Grid, Merge, Workbook } from '../../src/model/grid';
import { boxOf } from './book';

export type Literal = CellValue | Partial<Cell>;

function cellFrom(literal: Literal): Cell {
  return typeof literal === 'object' && literal !== null
    ? { ...EMPTY_CELL, ...literal }
    : { ...EMPTY_CELL, value: literal };
}

function mergeFrom(text: string): Merge {
  const box = boxOf(text);
  if (!box) throw new Error(`no range: ${text}`);
  const { row, column, rows, columns } = box;
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** A grid from cells by address, e.g. `{ B2: 3, H15: { value: 10, formula: '=5*2' } }`, and merges such as `A1:C1`. */
export function grid(
  sheet: string,
  cells: Readonly<Record<string, Literal>>,
  merges: readonly string[] = [],
  state: Partial<Pick<Grid, 'protected' | 'visible'>> = {},
): Grid {
  const rows: Cell[][] = [];
  for (const [text, literal] of Object.entries(cells)) {
    const at = position(text);
    if (!at) throw new Error(`no address: ${text}`);
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row] ?? [];
    while (row.length < at.column) row.push(EMPTY_CELL);
    row[at.column] = cellFrom(literal);
  }
  return {
    sheet,
    rows,
    merges: merges.map(mergeFrom),
    protected: false,
    visible: true,
    date1904: false,
    ...state,
  };
}

export function workbook(...grids: readonly Grid[]): Workbook {
  return { grids, active: grids[0]?.sheet ?? null };
}
