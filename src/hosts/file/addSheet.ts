import { address } from '../../grid/address';
import { refusals } from '../shared/refusals';
import { holdsLines } from '../shared/sheetLines';
import { sameSheetName, sheetNames } from '../shared/sheetName';
import type { Book } from './book';
import { normaliseLines } from './cellText';
import { newCellXml } from './cellXml';
import { relsName } from './opcPackage';
import { appendContentType, appendRelationship, appendSheetEntry } from './sheetEntries';
import { StringStore } from './stringStore';
import { wrappedStyle } from './wrappedStyle';

type Lines = readonly (readonly string[])[];

/** Width of column A in characters, about the text width of a page. */
const WIDTH = 88;
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The parts that change when a sheet of text is added, and the name it gets. Where a sheet of that name holds the same
 * lines already, that name and no parts. Throws `UserError` (protected, output).
 */
export function sheetToAdd(
  book: Book,
  wanted: string,
  lines: Lines,
): { readonly name: string; readonly parts: ReadonlyMap<string, string> } {
  for (const name of sheetNames(wanted)) {
    const taken = book.main.sheets.find((one) => sameSheetName(one.name, name));
    if (!taken) return { name, parts: newParts(book, name, lines) };
    const grid = book.workbook.grids.find((one) => one.sheet === taken.name);
    if (grid && holdsLines(grid, lines)) return { name: taken.name, parts: new Map() };
  }
  return { name: wanted, parts: new Map() };
}

function newParts(book: Book, name: string, lines: Lines): Map<string, string> {
  const { pack, main } = book;
  if (main.structureLocked) throw refusals.protectedBook();
  const folder = main.part.slice(0, main.part.lastIndexOf('/') + 1);
  let number = 1;
  const partOf = (n: number) => `${folder}worksheets/sheet${n}.xml`;
  while (pack.has(partOf(number))) number++;
  const part = partOf(number);

  const strings = new StringStore(book);
  const style = wrappedStyle(book);
  const sheet = sheetXml(name, lines, strings, style.index, book);
  const parts = strings.parts();
  for (const [changed, text] of style.parts) parts.set(changed, text);

  const types = '[Content_Types].xml';
  parts.set(types, appendContentType(pack.text(types), types, `/${part}`, WORKSHEET));
  const rels = relsName(main.part);
  const target = part.slice(folder.length);
  const { xml, id } = appendRelationship(pack.text(rels), rels, 'worksheet', target);
  parts.set(rels, xml);
  parts.set(main.part, appendSheetEntry(pack.text(main.part), main.part, name, id));
  parts.set(part, sheet);
  return parts;
}

function sheetXml(
  name: string,
  lines: Lines,
  strings: StringStore,
  style: number,
  book: Book,
): string {
  const rows = lines.map((line, row) => {
    const cells = line.map((text, column) => {
      if (text === '') return '';
      const place = address(row, column);
      const content = strings.content(normaliseLines(text), `工作表“${name}”的 ${place} `);
      return newCellXml('', place, style, content);
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${book.main.namespace}">` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols><col min="1" max="1" width="${WIDTH}" customWidth="1"/></cols>` +
    `<sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}
