import { address, position, qualified } from '../../grid/address';
import type { Grid } from '../../model/grid';
import type { Mark } from '../../model/host';
import { mergeHeads } from './mergeHeads';
import type { CellFacts } from './planEdits';
import { refusals } from './refusals';

/** A mark that nothing speaks against; row and column count from 0 and lie at the head of a merge. */
export interface PlannedMark {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** `#RRGGBB`, capitals. */
  readonly colour: string;
}

/** What to mark, no cell twice: the last of several counts. Throws `UserError` (not-found, protected, host). */
export function planMarks(
  grids: readonly Grid[],
  marks: readonly Mark[],
  { reachable }: Pick<CellFacts, 'reachable'>,
): PlannedMark[] {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (!/^#[0-9A-F]{6}$/i.test(mark.colour)) throw refusals.noColour(mark.colour);
    const list = bySheet.get(mark.cell.sheet) ?? [];
    bySheet.set(mark.cell.sheet, list);
    list.push(mark);
  }
  const planned = new Map<string, PlannedMark>();
  for (const [sheet, list] of bySheet) {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid) throw refusals.noSheet(sheet);
    if (grid.protected) throw refusals.protectedMarks(sheet);
    const places = list.map(({ cell, colour }) => {
      const place = position(cell.address);
      if (!place || !reachable(place.row, place.column)) throw refusals.noCell(sheet, cell.address);
      return { place, colour: colour.toUpperCase() };
    });
    const headOf = mergeHeads(grid.merges, new Set(places.map(({ place }) => place.row)));
    for (const { place, colour } of places) {
      const { row, column } = headOf(place);
      const at = address(row, column);
      planned.set(qualified(sheet, at), { sheet, address: at, row, column, colour });
    }
  }
  return [...planned.values()];
}
