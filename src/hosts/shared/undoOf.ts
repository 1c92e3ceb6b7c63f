import { address } from '../../grid/address';
import { cellAt } from '../../grid/lookup';
import type { Undo } from '../../model/edit';
import type { Grid } from '../../model/grid';
import type { PlannedWrite } from './planEdits';

/** What takes a write back where cells hold just what was written, and number formats stay. `grids` are those before. */
export function undoOf(
  plan: ReadonlyMap<string, readonly PlannedWrite[]>,
  grids: readonly Grid[],
): Undo {
  return {
    cells: [...plan].flatMap(([sheet, writes]) => {
      const grid = grids.find((one) => one.sheet === sheet);
      return writes.map(({ row, column, value }) => ({
        sheet,
        address: address(row, column),
        before: grid ? cellAt(grid, row, column).value : null,
        after: value === '' ? null : value,
      }));
    }),
  };
}
