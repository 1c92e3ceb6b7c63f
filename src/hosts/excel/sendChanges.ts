import type { Cell } from '../../model/grid';
import type { CellChange } from '../shared/cellChange';
import { placeOf } from '../shared/place';
import { type CellRun, cellRuns } from './cellRuns';
import { changeExcel } from './excelRun';
import { cellsOf } from './gridOf';

export type ChangeRun = CellRun<CellChange>;

/** Neighbours that travel together: with formats, or without. */
export function changeRuns(changes: readonly CellChange[]): ChangeRun[] {
  return cellRuns(changes, (a, b) => (a.format === null) === (b.format === null));
}

/** One run a cell: Excel takes that where rows between are filtered out, too. */
export function singleRuns(changes: readonly CellChange[]): ChangeRun[] {
  return cellRuns(changes, () => false);
}

/**
 * Writes in one sync, and tells what the cells hold then. Throws `NoAnswer`, and whatever Office.js throws; what came
 * before the step that failed stays written.
 */
export async function sendChanges(runs: readonly ChangeRun[]): Promise<Map<string, Cell>> {
  return await changeExcel(async (context) => {
    const sent = runs.map((run) => {
      const range = context.workbook.worksheets.getItem(run.sheet).getRange(run.address);
      range.untrack();
      range.values = run.cells.map(({ typed }) => [typed]);
      if (run.cells.some(({ format }) => format !== null)) {
        range.numberFormat = run.cells.map(({ format, from }) => [format ?? from.format]);
      }
      range.load('values,formulas,numberFormat');
      return { run, range };
    });
    await context.sync();
    return new Map(
      sent.flatMap(({ run, range }) => {
        const held = cellsOf(range);
        return run.cells.flatMap((cell, i) => {
          const now = held[i]?.[0];
          return now ? [[placeOf(cell), now] as const] : [];
        });
      }),
    );
  });
}
