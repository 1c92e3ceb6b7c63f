import { address } from '../../grid/address';
import type { Cell } from '../../model/grid';
import { type Place, placeOf } from '../shared/place';
import type { CellsNow } from '../shared/restoringChanges';
import { wpsErrors } from './inWps';
import type { WpsRange, WpsSheet } from './members';
import { cellValue } from './values';

export type Sheets = ReadonlyMap<string, WpsSheet>;

/** What some cells hold at this moment. */
export function lookAtCells(sheets: Sheets, places: readonly Place[]): CellsNow {
  const there = places.filter(({ sheet }) => sheets.has(sheet));
  return {
    cells: new Map(there.map((place) => [placeOf(place), cellAt(rangeAt(sheets, place))])),
    shut: new Set([...sheets].flatMap(([name, one]) => (one.ProtectContents ? [name] : []))),
  };
}

/** Throws `UserError` (changed) where there is no such sheet. */
export function rangeAt(sheets: Sheets, { sheet, row, column }: Place): WpsRange {
  const found = sheets.get(sheet);
  if (!found) throw wpsErrors.noSheet(sheet);
  return found.Range(address(row, column));
}

/** A single cell; its format is empty where WPS does not tell it. */
export function cellAt(range: WpsRange): Cell {
  const { Value2, NumberFormat: format } = range;
  const value = cellValue(Value2);
  const formula = range.HasFormula === true || range.HasArray === true;
  return {
    value: value === undefined ? String(range.Text) : value,
    format: typeof format === 'string' ? format : '',
    formula: formula ? String(range.Formula) : null,
  };
}
