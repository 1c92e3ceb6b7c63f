import { address, columnName } from '../../grid/address';
import type { AddedLayout } from '../../model/host';
import { columnWidth, HEADER_COLOUR } from '../shared/addedLook';
import { markFill } from '../shared/keptFill';
import { asText, LONGEST_TEXT } from '../shared/typed';
import { deleteSheets } from './deleteSheets';
import { paint } from './fills';
import { wpsErrors } from './inWps';
import type { WpsApplication, WpsSheet, WpsWorkbook } from './members';
import type { OwnWrites } from './ownWrites';
import { sheetsOf } from './readBook';
import { tableOf } from './values';

type Lines = readonly (readonly string[])[];

/** What is to be added. */
export interface NewSheet {
  readonly name: string;
  readonly lines: Lines;
  readonly layout: AddedLayout;
}

/** In characters: about the width of a page for one column, of a table cell for several. */
const COLUMN_WIDTH = { one: 88, many: 20 };

/**
 * Adds a sheet under a free name, behind all others, fills it with text and reads that back; what was shown stays
 * shown. Throws `UserError` (host) and whatever WPS throws; then there is no such sheet, or the error says so.
 */
export function addTextSheet(
  application: WpsApplication,
  book: WpsWorkbook,
  { name, lines, layout }: NewSheet,
  own: OwnWrites,
): void {
  if (lines.some((line) => line.some((text) => asText(text).length > LONGEST_TEXT))) {
    throw wpsErrors.tooLong();
  }
  const shown = book.ActiveSheet;
  const before = sheetsOf(book).map((sheet) => sheet.Name);
  try {
    const sheet = book.Worksheets.Add(undefined, sheetsOf(book).at(-1));
    sheet.Name = name;
    const columns = Math.max(0, ...lines.map((line) => line.length));
    if (columns > 0) {
      fill(sheet, lines, columns, own);
      layOut(application, sheet, columns, layout);
    }
    shown?.Activate();
  } catch (error) {
    removeNew(application, book, before, name);
    throw error;
  }
}

/** The columns that are given a width, and the header row. The sheet is the one shown. */
function layOut(
  application: WpsApplication,
  sheet: WpsSheet,
  columns: number,
  { widths = [], header }: AddedLayout,
): void {
  widths.slice(0, columns).forEach((width, column) => {
    sheet.Range(`${columnName(column)}1`).ColumnWidth = columnWidth(width);
  });
  if (!header) return;
  const range = sheet.Range(`A1:${address(0, columns - 1)}`);
  range.Font.Bold = true;
  paint(range.Interior, markFill(HEADER_COLOUR));
  const view = application.ActiveWindow;
  view.SplitColumn = 0;
  view.SplitRow = 1;
  view.FreezePanes = true;
}

function fill(sheet: WpsSheet, lines: Lines, columns: number, own: OwnWrites): void {
  const range = sheet.Range(`A1:${address(lines.length - 1, columns - 1)}`);
  const wanted = lines.map((line) =>
    Array.from({ length: columns }, (_, column) => line[column] ?? ''),
  );
  const typed = wanted.map((line) => line.map(asText));
  range.Value2 = lines.length === 1 && columns === 1 ? typed[0]?.[0] : typed;
  range.WrapText = true;
  range.ColumnWidth = columns === 1 ? COLUMN_WIDTH.one : COLUMN_WIDTH.many;
  const held = tableOf(range.Value2, lines.length, columns);
  const taken =
    range.HasFormula === false &&
    wanted.every((line, row) =>
      line.every((text, column) => (held?.[row]?.[column] ?? '') === asStored(text)),
    );
  if (!taken) throw wpsErrors.notAdded(sheet.Name);
  own.expect(sheet.Name, range);
}

const asStored = (text: string) => text.replace(/\r\n?/g, '\n');

/** Deletes what came in addition. */
function removeNew(
  application: WpsApplication,
  book: WpsWorkbook,
  before: readonly string[],
  name: string,
): void {
  try {
    const added = sheetsOf(book).filter((sheet) => !before.includes(sheet.Name));
    deleteSheets(application, added);
  } catch {
    throw wpsErrors.halfAdded(name);
  }
}
