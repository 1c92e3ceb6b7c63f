import { EMPTY_CELL } from '../../grid/lookup';
import type { Cell, CellValue, Grid, Merge } from '../../model/grid';
import type { QueuedSheet } from './queueSheet';

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Text that merely looks like a formula counts as one: a doubtful cell is never overwritten. */
function formulaOf(formula: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') ? formula : null;
}

function cellOf(value: unknown, formula: unknown, format: unknown): Cell {
  return {
    value: cellValue(value),
    formula: formulaOf(formula),
    format: typeof format === 'string' ? format : EMPTY_CELL.format,
  };
}

/** The cells of a range whose values, formulas and number formats were loaded, by row. */
export function cellsOf(range: Excel.Range): Cell[][] {
  const values: readonly (readonly unknown[])[] = range.values;
  return values.map((row, r) =>
    row.map((value, c) => cellOf(value, range.formulas[r]?.[c], range.numberFormat[r]?.[c])),
  );
}

/** Rows from A1 on, although the used range may start further down or right. */
function rowsOf(used: Excel.Range): Cell[][] {
  const left = Array.from({ length: used.columnIndex }, () => EMPTY_CELL);
  const above = Array.from({ length: used.rowIndex }, (): Cell[] => []);
  return [...above, ...cellsOf(used).map((row) => [...left, ...row])];
}

function mergeOf(area: Excel.Range): Merge {
  return {
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  };
}

/** The grid of a queued sheet after its sync. Office.js does not tell the date epoch: 1900 is taken for granted. */
export function gridOf({ sheet, used, merged }: QueuedSheet): Grid {
  return {
    sheet: sheet.name,
    rows: used.isNullObject ? [] : rowsOf(used),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(mergeOf),
    protected: sheet.protection.protected,
    visible: sheet.visibility === 'Visible',
    date1904: false,
  };
}
