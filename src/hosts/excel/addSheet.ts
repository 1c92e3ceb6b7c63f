import { address } from '../../grid/address';
import type { AddedLayout } from '../../model/host';
import { UserError } from '../../model/userError';
import { columnWidth, HEADER_COLOUR } from '../shared/addedLook';
import { asText, LONGEST_TEXT } from '../shared/typed';
import { LONGEST_RUN } from './cellRuns';
import { askExcel, changeExcel, NoAnswer } from './excelRun';

type Lines = readonly (readonly string[])[];

/** In points: about the width of a page for one column, of a table cell for several. */
const COLUMN_WIDTH = { one: 480, many: 110 };
/** A character of Excel's own width unit, and what it adds to a column, in points. */
const CHARACTER = { each: 5.25, around: 3.75 };

/** The columns that are given a width, and the header row (freezePanes: ExcelApi 1.7). */
function layOut(sheet: Excel.Worksheet, columns: number, { widths = [], header }: AddedLayout) {
  widths.slice(0, columns).forEach((width, column) => {
    const range = sheet.getRange(address(0, column));
    range.untrack();
    range.format.columnWidth = columnWidth(width) * CHARACTER.each + CHARACTER.around;
  });
  if (!header || columns === 0) return;
  const range = sheet.getRange(`A1:${address(0, columns - 1)}`);
  range.untrack();
  range.format.font.bold = true;
  range.format.fill.color = HEADER_COLOUR;
  sheet.freezePanes.freezeRows(1);
}

function fill(sheet: Excel.Worksheet, rows: Lines, columns: number): void {
  if (columns === 0) return;
  const step = Math.max(1, Math.floor(LONGEST_RUN / columns));
  for (let top = 0; top < rows.length; top += step) {
    const band = rows.slice(top, top + step);
    const range = sheet.getRange(`A${top + 1}:${address(top + band.length - 1, columns - 1)}`);
    range.untrack();
    range.values = band.map((row) =>
      Array.from({ length: columns }, (_, column) => asText(row[column] ?? '')),
    );
    range.format.wrapText = true;
    range.format.columnWidth = columns === 1 ? COLUMN_WIDTH.one : COLUMN_WIDTH.many;
  }
}

/** Adds a sheet under a free name and fills it with text, in one sync; all or nothing. Returns Excel's id of the sheet. Throws `UserError` (`host`). */
export async function addTextSheet(
  name: string,
  rows: Lines,
  layout: AddedLayout = {},
): Promise<string> {
  if (rows.some((row) => row.some((text) => asText(text).length > LONGEST_TEXT))) {
    throw new UserError(
      'host',
      '有一段文字超过三万字，Excel 的一个单元格放不下，没有写入工作表。请改用“保存 Word”。',
    );
  }
  try {
    return await changeExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.load('id');
      const columns = Math.max(0, ...rows.map((row) => row.length));
      fill(sheet, rows, columns);
      layOut(sheet, columns, layout);
      await context.sync();
      return sheet.id;
    });
  } catch (error) {
    if (!(error instanceof NoAnswer)) await removeHalf(name, rows).catch(() => undefined);
    throw error;
  }
}

/** Takes away a sheet that was begun, in two syncs; not where it holds anything else: then it is somebody else's. */
async function removeHalf(name: string, rows: Lines): Promise<void> {
  const ours = await askExcel(async (context) => {
    const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject();
    used.untrack();
    used.load('rowIndex,columnIndex,values');
    await context.sync();
    if (used.isNullObject) return true;
    const values: readonly (readonly unknown[])[] = used.values;
    return values.every((row, r) =>
      row.every((value, c) => {
        const text = rows[used.rowIndex + r]?.[used.columnIndex + c] ?? '';
        return value === '' || value === text.replace(/\r\n?/g, '\n');
      }),
    );
  });
  if (ours) await deleteSheet(name);
}

/** One sync; nothing where there is no such sheet. */
export async function deleteSheet(name: string): Promise<void> {
  await changeExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
