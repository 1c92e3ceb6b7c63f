import type { Cell } from '../../model/grid';
import { cellRuns, type Place } from './cellRuns';
import { askExcel } from './excelRun';
import { cellsOf } from './gridOf';
import { placeOf } from './lookAtFills';

/** What some cells hold at one moment. */
export interface CellsNow {
  /** By `自评表!H12`; cells of sheets that are not there are missing. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Excel's ids of those of the sheets that are there, by name. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Names of those of the sheets that are protected. */
  readonly shut: ReadonlySet<string>;
}

/** One sync. Throws `NoAnswer`, and whatever Office.js throws. */
export async function lookAtCells(places: readonly Place[]): Promise<CellsNow> {
  return await askExcel(async (context) => {
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { sheet: name } of places) {
      if (sheets.has(name)) continue;
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id,protection/protected');
      sheets.set(name, sheet);
    }
    const asked = cellRuns(places).flatMap((run) => {
      const range = sheets.get(run.sheet)?.getRange(run.address);
      range?.untrack();
      range?.load('values,formulas,numberFormat');
      return range ? [{ run, range }] : [];
    });
    await context.sync();
    const there = new Map([...sheets].filter(([, sheet]) => !sheet.isNullObject));
    const cells = asked.flatMap(({ run, range }) => {
      if (!there.has(run.sheet)) return [];
      const held = cellsOf(range);
      return run.cells.map((place, i) => [placeOf(place), held[i]?.[0]] as const);
    });
    const known = cells.flatMap(([place, cell]) => (cell ? [[place, cell] as const] : []));
    return {
      cells: new Map(known),
      sheetIds: new Map([...there].map(([name, sheet]) => [name, sheet.id])),
      shut: new Set(
        [...there].filter(([, sheet]) => sheet.protection.protected).map(([name]) => name),
      ),
    };
  });
}
