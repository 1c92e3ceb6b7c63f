import type { Grid, Workbook } from '../../model/grid';
import { MEMO } from '../shared/textXml';
import { keptText } from './keptText';
import type { WpsSheet, WpsWorkbook } from './members';
import { readSheet } from './readSheet';

/** All worksheets in tab order. */
export function sheetsOf({ Worksheets }: WpsWorkbook): WpsSheet[] {
  // The declarations allow for a group of sheets, which only a list of places gives.
  return Array.from({ length: Worksheets.Count }, (_, n) => Worksheets.Item(n + 1) as WpsSheet);
}

/** The sheets of these names, as they stand. */
export function gridsOf(book: WpsWorkbook, names: ReadonlySet<string>): Grid[] {
  const { Date1904 } = book;
  return sheetsOf(book).flatMap((sheet) =>
    names.has(sheet.Name) ? [readSheet(sheet, Date1904)] : [],
  );
}

/** The workbook as it stands. Throws `UserError` (host) and whatever WPS throws. */
export function readBook(book: WpsWorkbook): Workbook {
  const { Date1904 } = book;
  return {
    grids: sheetsOf(book).map((sheet) => readSheet(sheet, Date1904)),
    active: book.ActiveSheet?.Name ?? null,
    memo: memoOf(book),
  };
}

/** Reading goes on where WPS keeps no texts. */
function memoOf(book: WpsWorkbook): string | null {
  try {
    return keptText(book, MEMO);
  } catch {
    return null;
  }
}
