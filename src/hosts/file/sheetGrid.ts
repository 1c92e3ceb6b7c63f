import { EMPTY_CELL } from '../../grid/lookup';
import type { Cell, Grid } from '../../model/grid';
import { defaultStyle } from './cellStyle';
import { MAX_CELLS, MAX_COLUMNS } from './limits';
import type { SheetCell, SheetModel, SheetRow } from './sheetModel';
import type { Styles } from './styles';

const NO_CELLS: readonly Cell[] = [];

/**
 * A sheet as every host delivers it: rows dense from A1, blank cells beyond the last filled one left out. `results` are
 * those of formulas whose results the file does not keep.
 */
export function gridOf(
  sheet: { readonly name: string; readonly visible: boolean; readonly model: SheetModel },
  styles: Styles,
  date1904: boolean,
  results: ReadonlyMap<SheetCell, number | string>,
): Grid {
  const { model } = sheet;
  const blanks = new Map<string, Cell>();
  const formatOf = (style: number) => styles.xfs[style]?.format ?? 'General';
  const blank = (style: number): Cell => {
    const format = formatOf(style);
    if (format === 'General') return EMPTY_CELL;
    const known = blanks.get(format) ?? { value: null, format, formula: null };
    blanks.set(format, known);
    return known;
  };
  const extent = filledExtent(model);
  const areaFormulas = areaFormulasOf(model, extent);
  const cellOf = (cell: SheetCell): Cell => {
    const formula = cell.formula?.text ?? areaFormulas.get(key(cell.row, cell.column));
    if (cell.value === null && formula === undefined) return blank(cell.style);
    return {
      value: cell.value ?? results.get(cell) ?? null,
      format: formatOf(cell.style),
      formula: formula === undefined ? null : `=${formula}`,
    };
  };
  const rows = new Array<readonly Cell[]>(extent.rows).fill(NO_CELLS);
  for (const row of model.rows) {
    if (row.row < extent.rows) rows[row.row] = denseRow(model, row, extent.columns, cellOf, blank);
  }
  return {
    sheet: sheet.name,
    rows,
    merges: model.merges,
    protected: model.protected,
    visible: sheet.visible,
    date1904,
  };
}

function denseRow(
  model: SheetModel,
  row: SheetRow,
  columns: number,
  cellOf: (cell: SheetCell) => Cell,
  blank: (style: number) => Cell,
): Cell[] {
  const cells: Cell[] = [];
  for (const cell of row.cells) {
    if (cell.column >= columns) continue;
    while (cells.length < cell.column) cells.push(blank(defaultStyle(model, row, cells.length)));
    cells[cell.column] = cellOf(cell);
  }
  return cells;
}

/** Rows and columns up to the last cell that holds something. */
function filledExtent(model: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const row of model.rows) {
    for (const cell of row.cells) {
      if (cell.value === null && cell.formula === null) continue;
      rows = Math.max(rows, cell.row + 1);
      columns = Math.max(columns, cell.column + 1);
    }
  }
  return { rows, columns };
}

/** Formula text of the cells within reach that an array formula or data table fills. */
function areaFormulasOf(
  model: SheetModel,
  extent: { rows: number; columns: number },
): Map<number, string> {
  const formulas = new Map<number, string>();
  let room = MAX_CELLS;
  for (const { area, text } of model.areas) {
    const bottom = Math.min(area.bottom, extent.rows - 1);
    const right = Math.min(area.right, extent.columns - 1);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right && room > 0; column++, room--) {
        formulas.set(key(row, column), text);
      }
    }
  }
  return formulas;
}

const key = (row: number, column: number) => row * MAX_COLUMNS + column;
