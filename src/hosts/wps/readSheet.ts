import { EMPTY_CELL } from '../../grid/lookup';
import type { Cell, CellValue, Grid, Merge } from '../../model/grid';
import { READ } from '../shared/reach';
import { type Box, boxName } from './boxes';
import { wpsErrors } from './inWps';
import type { WpsRange, WpsSheet } from './members';
import { formatsIn, formulasIn, mergesIn } from './sheetFacts';
import { cellValue, tableOf } from './values';

/** Hidden, and hidden so that only a program can show it. */
const HIDDEN: readonly unknown[] = [0, 2, false];

/** A sheet as it stands. Throws `UserError` (host) where WPS gives something else than cells, and whatever WPS throws. */
export function readSheet(sheet: WpsSheet, date1904: boolean): Grid {
  const name = sheet.Name;
  const used = boxOf(sheet.UsedRange);
  const given = used && tableOf(sheet.Range(boxName(used)).Value2, heightOf(used), widthOf(used));
  if (used && !given) throw wpsErrors.oddAnswer(name);
  const box = used && given ? heldPart(used, given) : null;
  return {
    sheet: name,
    rows: used && given && box ? rowsOf(sheet, used, given, box) : [],
    // Empty cells may be merged too.
    merges: used ? mergesIn(sheet, used) : [],
    protected: sheet.ProtectContents,
    visible: !HIDDEN.includes(sheet.Visible),
    date1904,
  };
}

const heightOf = ({ top, bottom }: Box) => bottom - top + 1;
const widthOf = ({ left, right }: Box) => right - left + 1;

/** A range as a box, as far as it is read; null where it lies outside of that. */
function boxOf(range: WpsRange): Box | null {
  const [top, left] = [range.Row - 1, range.Column - 1];
  const bottom = Math.min(top + range.Rows.Count, READ.rows) - 1;
  const right = Math.min(left + range.Columns.Count, READ.columns) - 1;
  return bottom < top || right < left ? null : { top, left, bottom, right };
}

/** The part of a box with anything in it: what is merely formatted, perhaps to the end of the sheet, is not looked at. */
function heldPart(used: Box, given: readonly (readonly unknown[])[]): Box | null {
  let held: Merge | null = null;
  given.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === undefined) return;
      const [line, column] = [used.top + r, used.left + c];
      held = {
        top: Math.min(held?.top ?? line, line),
        left: Math.min(held?.left ?? column, column),
        bottom: Math.max(held?.bottom ?? line, line),
        right: Math.max(held?.right ?? column, column),
      };
    });
  });
  return held;
}

/** Rows from A1 on. */
function rowsOf(
  sheet: WpsSheet,
  used: Box,
  given: readonly (readonly unknown[])[],
  box: Box,
): Cell[][] {
  const formats = formatsIn(sheet, box);
  const formulas = formulasIn(sheet, box);
  return Array.from({ length: box.bottom + 1 }, (_, row): Cell[] => {
    if (row < box.top) return [];
    return Array.from({ length: box.right + 1 }, (_, column): Cell => {
      if (column < box.left) return EMPTY_CELL;
      const value = cellValue(given[row - used.top]?.[column - used.left]);
      return {
        value: value === undefined ? textOf(sheet, { row, column }) : value,
        format: formats(row, column) ?? EMPTY_CELL.format,
        formula: formulas(row, column),
      };
    });
  });
}

function textOf(sheet: WpsSheet, { row, column }: { row: number; column: number }): CellValue {
  const box = { top: row, left: column, bottom: row, right: column };
  const text = sheet.Range(boxName(box)).Text;
  return typeof text === 'string' && text !== '' ? text : null;
}
