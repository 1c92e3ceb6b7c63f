import type { Run } from './runs';
import { RUN_OPTIONS } from './userErrorOf';

/** Writes in one sync. Throws whatever Office.js throws; runs before the one that failed stay written. */
export async function writeRuns(runs: readonly Run[]): Promise<void> {
  await Excel.run(RUN_OPTIONS, async (context) => {
    for (const run of runs) {
      const range = context.workbook.worksheets.getItem(run.sheet).getRange(run.address);
      range.untrack();
      range.values = run.values;
    }
    await context.sync();
  });
}
