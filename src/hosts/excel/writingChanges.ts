import { address } from '../../grid/address';
import type { CellDifference } from '../../model/edit';
import type { CellValue } from '../../model/grid';
import { type CellChange, changeTo } from '../shared/cellChange';
import { placeOf } from '../shared/place';
import type { PlannedWrite } from '../shared/planEdits';
import { refusals } from '../shared/refusals';
import type { CellsNow } from '../shared/restoringChanges';
import { sameValue } from '../shared/sameValue';
import { LONGEST_TEXT } from '../shared/typed';

/** A write that spoke against nothing when the sheet was read. */
export interface PlannedCell extends PlannedWrite {
  readonly sheet: string;
  /** What was read there. */
  readonly before: CellValue;
}

/**
 * Compares what is there now with what was read: what remains to be done. Throws `UserError` (not-found, protected,
 * formula-cell, output), and `ChangedCells` with all that changed.
 */
export function writingChanges(planned: readonly PlannedCell[], now: CellsNow): CellChange[] {
  const differences: CellDifference[] = [];
  const changes = planned.flatMap((one): CellChange[] => {
    const { sheet, row, column, value, before } = one;
    const at = address(row, column);
    const cell = now.cells.get(placeOf(one));
    if (!cell) throw refusals.noSheet(sheet);
    if (now.shut.has(sheet)) throw refusals.protectedSheet(sheet);
    if (cell.formula !== null) throw refusals.formulaCell(sheet, at);
    if (!sameValue(cell.value, before)) {
      differences.push({ sheet, address: at, before, now: cell.value });
      return [];
    }
    const change = changeTo({ sheet, row, column }, cell, value);
    if (String(change.typed).length > LONGEST_TEXT) throw refusals.textTooLong(sheet, at);
    return [change];
  });
  if (differences.length > 0) throw refusals.changed(differences);
  return changes;
}
