import { address } from '../../grid/address';
import type { Cell } from '../../model/grid';
import { UnsureWrite } from '../../model/writeErrors';
import { type CellChange, holds, undoOf } from '../shared/cellChange';
import { placeOf } from '../shared/place';
import { HALF_WRITTEN } from '../shared/refusals';
import { sameValue } from '../shared/sameValue';
import { asHeld } from '../shared/typed';
import { wpsErrors } from './inWps';
import { cellAt, rangeAt, type Sheets } from './lookAtCells';
import type { OwnWrites } from './ownWrites';

/**
 * Makes all changes, reads them back, and puts everything back where one was not taken as it was meant; tells what the
 * cells hold then. Throws `UserError` (host, changed) and whatever WPS throws; `UnsureWrite` where not all could be
 * put back.
 */
export function changeCells(
  sheets: Sheets,
  changes: readonly CellChange[],
  own: OwnWrites,
): Map<string, Cell> {
  const after = new Map<string, Cell>();
  let done = 0;
  try {
    for (const change of changes) {
      const range = rangeAt(sheets, change);
      done++;
      range.Value2 = change.typed;
      if (change.format) range.NumberFormat = change.format;
    }
    for (const change of changes) {
      const now = cellAt(rangeAt(sheets, change));
      const { sheet, row, column } = change;
      if (now.formula !== null || !holds(now, change)) {
        throw wpsErrors.notTaken(sheet, address(row, column));
      }
      after.set(placeOf(change), now);
    }
  } catch (error) {
    const whole = changes
      .slice(0, done)
      .reverse()
      .map((change) => isBack(sheets, change));
    if (whole.includes(false)) throw new UnsureWrite('host', HALF_WRITTEN, undoOf(changes));
    throw error;
  }
  for (const change of changes) own.expect(change.sheet, rangeAt(sheets, change));
  return after;
}

/** Puts a cell back where it is not as it was; false where that failed. */
function isBack(sheets: Sheets, change: CellChange): boolean {
  const { from } = change;
  try {
    const range = rangeAt(sheets, change);
    if (!sameValue(cellAt(range).value, from.value)) range.Value2 = asHeld(from.value);
    if (from.format && range.NumberFormat !== from.format) range.NumberFormat = from.format;
    return sameValue(cellAt(range).value, from.value);
  } catch {
    return false;
  }
}
