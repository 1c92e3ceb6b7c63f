import { describe, expect, it } from 'vitest';
import type { CellLook, SheetLayout } from '../../src/hosts/file';
import type { Grid, Merge } from '../../src/model/grid';
import { tableOf } from '../../src/standalone/sheet/table';

const LOOK: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  fontName: null,
  fontSize: 11,
  fontColor: null,
  fillColor: null,
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  upright: false,
  borders: { top: null, right: null, bottom: null, left: null },
  locked: true,
};

/** A sheet whose cells hold their own position, e.g. `1,2`. */
function sheet(
  rows: number,
  columns: number,
  merges: Merge[],
  hiddenRows: number[],
  hiddenColumns: number[],
) {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const grid: Grid = {
    sheet: '表',
    rows: numbers(rows).map((row) =>
      numbers(columns).map((column) => ({
        value: `${row},${column}`,
        format: 'General',
        formula: null,
      })),
    ),
    merges,
    protected: false,
    visible: true,
    date1904: false,
  };
  const layout: SheetLayout = {
    sheet: '表',
    rows: numbers(rows).map((row) => ({ height: null, hidden: hiddenRows.includes(row) })),
    columns: numbers(columns).map((column) => ({
      width: 64,
      hidden: hiddenColumns.includes(column),
    })),
    looks: numbers(rows).map(() => numbers(columns).map(() => LOOK)),
    merges,
    protected: false,
  };
  return { grid, layout };
}

const shown = ({ grid, layout }: ReturnType<typeof sheet>, limit = 100) =>
  tableOf(grid, layout, limit).rows.map(({ cells }) =>
    cells.map(({ cell, rowSpan, colSpan }) => `${cell.value} ${rowSpan}x${colSpan}`),
  );

describe('a sheet as an HTML table', () => {
  const merge = { top: 0, left: 0, bottom: 2, right: 1 };

  it('turns merges into spans and leaves out what they cover', () => {
    expect(shown(sheet(4, 3, [merge], [], []))).toEqual([
      ['0,0 3x2', '0,2 1x1'],
      ['1,2 1x1'],
      ['2,2 1x1'],
      ['3,0 1x1', '3,1 1x1', '3,2 1x1'],
    ]);
  });

  it('does not count hidden rows and columns, and shows a merge whose first row and column are hidden', () => {
    expect(shown(sheet(4, 3, [merge], [0], [0]))).toEqual([
      ['0,0 2x1', '1,2 1x1'],
      ['2,2 1x1'],
      ['3,1 1x1', '3,2 1x1'],
    ]);
  });

  it('ends a span at the last row shown and says how many rows are left', () => {
    const all = sheet(10, 2, [{ top: 1, left: 0, bottom: 8, right: 0 }], [], []);
    expect(shown(all, 3)).toEqual([['0,0 1x1', '0,1 1x1'], ['1,0 2x1', '1,1 1x1'], ['2,1 1x1']]);
    expect(tableOf(all.grid, all.layout, 3).more).toBe(7);
  });

  it('covers every shown position exactly once', () => {
    const merges = [merge, { top: 3, left: 1, bottom: 5, right: 3 }];
    const { grid, layout } = sheet(7, 5, merges, [1, 4], [2]);
    const table = tableOf(grid, layout, 100);
    const area = table.rows
      .flatMap(({ cells }) => cells)
      .map((cell) => cell.rowSpan * cell.colSpan);
    expect(area.reduce((sum, one) => sum + one, 0)).toBe(table.rows.length * table.columns.length);
  });
});
