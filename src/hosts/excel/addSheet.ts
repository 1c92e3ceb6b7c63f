import { address } from '../../grid/address';
import { UserError } from '../../model/userError';
import { LONGEST_RUN } from './runs';
import { asText } from './typed';
import { RUN_OPTIONS } from './userErrorOf';

type Lines = readonly (readonly string[])[];

/** In points: about the width of a page for one column, of a table cell for several. */
const COLUMN_WIDTH = { one: 480, many: 110 };

function fill(sheet: Excel.Worksheet, rows: Lines): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
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

/** What a cell holds at most, less the apostrophe. */
const LONGEST_TEXT = 32_766;

/** Adds a sheet under a free name and fills it with text, in one sync. Returns Excel's id of the sheet. Throws `UserError` (`host`). */
export async function addTextSheet(name: string, rows: Lines): Promise<string> {
  if (rows.some((row) => row.some((text) => text.length > LONGEST_TEXT))) {
    throw new UserError(
      'host',
      '有一段文字超过三万字，Excel 的一个单元格放不下，没有写入工作表。请改用“保存 Word”。',
    );
  }
  return await Excel.run(RUN_OPTIONS, async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id');
    fill(sheet, rows);
    await context.sync();
    return sheet.id;
  });
}
