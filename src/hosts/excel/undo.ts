import { cellAt } from '../../grid/lookup';
import type { Workbook } from '../../model/grid';
import type { PlannedWrite } from '../shared/planEdits';
import { type Run, runsOf } from './runs';

/**
 * What puts back the cells that a failed batch had already written: Excel stops at the first error and keeps what it
 * did before. A cell that meanwhile holds something that is neither old nor new is somebody else's and stays.
 */
export function undoOf(
  plan: ReadonlyMap<string, readonly PlannedWrite[]>,
  before: Workbook,
  after: Workbook,
): Run[] {
  return [...plan].flatMap(([sheet, writes]) => {
    const [old, now] = [before, after].map(({ grids }) => grids.find((g) => g.sheet === sheet));
    if (!old || !now) return [];
    const back = writes.flatMap((write): PlannedWrite[] => {
      const { value: was } = cellAt(old, write.row, write.column);
      const { value: is } = cellAt(now, write.row, write.column);
      // Text may have been read by Excel as a number: it cannot be compared.
      const ours = is === write.value || typeof write.value === 'string';
      return is === was || !ours || typeof was === 'boolean' ? [] : [{ ...write, value: was }];
    });
    return runsOf(sheet, back);
  });
}
