import { type Place, placeOf } from '../shared/place';
import type { CellsNow } from '../shared/restoringChanges';
import { cellRuns } from './cellRuns';
import { askExcel } from './excelRun';
import { cellsOf } from './gridOf';

/** What some cells hold at one moment, in Excel. */
export interface ExcelCells extends CellsNow {
  /** Excel's ids of those of the sheets that are there, by name. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** One sync. Throws `NoAnswer`, and whatever Office.js throws. */
export async function lookAtCells(places: readonly Place[]): Promise<ExcelCells> {
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
