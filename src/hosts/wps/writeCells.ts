import { address } from '../../grid/address';
import type { Undo } from '../../model/edit';
import { changeTo, undoOf } from '../shared/cellChange';
import { placeOf } from '../shared/place';
import type { PlannedWrite } from '../shared/planEdits';
import { changeCells } from './changeCells';
import { cellAt, rangeAt, type Sheets } from './lookAtCells';
import type { OwnWrites } from './ownWrites';

/** Writes as a person would type them; text stays text. Throws as `changeCells`. */
export function writeCells(
  sheets: Sheets,
  plan: ReadonlyMap<string, readonly PlannedWrite[]>,
  own: OwnWrites,
): Undo {
  const changes = [...plan].flatMap(([sheet, writes]) =>
    writes.map(({ row, column, value }) => {
      const place = { sheet, row, column };
      return changeTo(place, cellAt(rangeAt(sheets, place)), value);
    }),
  );
  return undoOf(changes, changeCells(sheets, changes, own));
}

/** `自评表!H12`, for every cell that an array formula fills. */
export function inArrays(sheets: Sheets): (sheet: string, row: number, column: number) => boolean {
  const known = new Map<string, boolean>();
  return (sheet, row, column) => {
    const place = placeOf({ sheet, row, column });
    const filled =
      known.get(place) ?? sheets.get(sheet)?.Range(address(row, column)).HasArray === true;
    known.set(place, filled);
    return filled;
  };
}
