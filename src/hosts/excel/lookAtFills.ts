import type { MarksSeen } from '../shared/markChange';
import { type Place, placeOf } from '../shared/place';
import { MARKS } from '../shared/textXml';
import { type CellRun, cellRuns } from './cellRuns';
import { askExcel } from './excelRun';
import { FILL_PROPERTIES, fillOf } from './fills';
import { type KeptText, keptTextOf, queueText } from './keptText';

/** What Excel says of some cells at one moment. */
export interface Seen extends MarksSeen {
  readonly kept: KeptText;
}

/** One sync. Throws whatever Office.js throws. */
export async function lookAtFills(cells: readonly Place[]): Promise<Seen> {
  return await askExcel(async (context) => {
    const text = queueText(MARKS, context);
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { sheet: name } of cells) {
      if (sheets.has(name)) continue;
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('protection/protected');
      sheets.set(name, sheet);
    }
    const asked = cellRuns(cells).map((run) => ({ run, told: queueFills(sheets, run) }));
    await context.sync();
    const there = new Map([...sheets].filter(([, sheet]) => !sheet.isNullObject));
    const fills = asked.flatMap(({ run, told }) =>
      run.cells.flatMap((cell, i) => {
        if (!there.has(cell.sheet)) return [];
        return [[placeOf(cell), fillOf(told?.value[i]?.[0]?.format?.fill)] as const];
      }),
    );
    const shut = [...there].filter(([, sheet]) => sheet.protection.protected).map(([name]) => name);
    return { kept: await keptTextOf(text), fills: new Map(fills), shut: new Set(shut) };
  });
}

function queueFills(sheets: ReadonlyMap<string, Excel.Worksheet>, run: CellRun<Place>) {
  const range = sheets.get(run.sheet)?.getRange(run.address);
  range?.untrack();
  return range?.getCellProperties(FILL_PROPERTIES);
}
