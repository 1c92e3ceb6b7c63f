import type { Book, BookSheet } from './book';
import { lookOf } from './cellLook';
import { defaultStyle } from './cellStyle';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { paletteOf } from './palette';
import type { CellLook, ColumnLook, RowLook, SheetLayout } from './sheetLayout';
import type { SheetModel, SheetRow } from './sheetModel';
import { PLAIN_XF } from './styles';

/** Width of a digit of the standard font, in pixels. */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** How a sheet looks, up to the last cell that shows something. */
export function layoutOf(book: Book, { name, model }: BookSheet): SheetLayout {
  const palette = paletteOf(book);
  const xfs = book.styles.xfs.length > 0 ? book.styles.xfs : [PLAIN_XF];
  const looks = xfs.map((xf) => lookOf(xf, palette));
  const plain = looks[0] ?? lookOf(PLAIN_XF, palette);
  const look = (style: number) => looks[style] ?? plain;
  const extent = shownExtent(model, look);
  const byRow = new Map(model.rows.map((row) => [row.row, row]));
  const rowNumbers = Array.from({ length: extent.rows }, (_, row) => row);
  return {
    sheet: name,
    columns: columnsOf(model, extent.columns),
    rows: rowNumbers.map((row) => rowLook(model, byRow.get(row) ?? null)),
    looks: rowNumbers.map((row) => looksOf(model, byRow.get(row) ?? null, extent.columns, look)),
    merges: model.merges,
    protected: model.protected,
  };
}

function looksOf(
  model: SheetModel,
  row: SheetRow | null,
  columns: number,
  look: (style: number) => CellLook,
): CellLook[] {
  const looks = Array.from({ length: columns }, (_, c) => look(defaultStyle(model, row, c)));
  for (const cell of row?.cells ?? []) {
    if (cell.column < columns) looks[cell.column] = look(cell.style);
  }
  return looks;
}

function columnsOf(model: SheetModel, count: number): ColumnLook[] {
  const { width, characters } = model.defaults;
  const standard = width === null ? Math.ceil((characters * DIGIT + 5) / 8) * 8 : pixels(width);
  const columns = Array.from({ length: count }, (): ColumnLook => {
    return { width: standard, hidden: false };
  });
  for (const run of model.columns) {
    for (let c = Math.max(0, run.first); c <= Math.min(run.last, count - 1); c++) {
      const own = run.width === null ? standard : pixels(run.width);
      columns[c] = { width: own, hidden: run.hidden || own === 0 };
    }
  }
  return columns;
}

function pixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

function rowLook(model: SheetModel, row: SheetRow | null): RowLook {
  const points = row?.height ?? null;
  return {
    height: points === null ? null : Math.round(points * PIXELS_PER_POINT),
    hidden: row ? row.hidden || points === 0 : model.defaults.hiddenRows,
  };
}

/** Rows and columns up to the last value, fill, border or merge. */
function shownExtent(model: SheetModel, look: (style: number) => CellLook) {
  let rows = 1;
  let columns = 1;
  for (const row of model.rows) {
    for (const cell of row.cells) {
      const { fillColor, borders } = look(cell.style);
      const shown = cell.value !== null || cell.formula || fillColor !== null;
      if (!shown && !Object.values(borders).some((line) => line !== null)) continue;
      rows = Math.max(rows, cell.row + 1);
      columns = Math.max(columns, cell.column + 1);
    }
  }
  for (const merge of model.merges) {
    rows = Math.max(rows, Math.min(merge.bottom + 1, MAX_ROWS));
    columns = Math.max(columns, Math.min(merge.right + 1, MAX_COLUMNS));
  }
  return { rows, columns };
}
