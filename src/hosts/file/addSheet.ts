import { address } from '../../grid/address';
import type { AddedLayout } from '../../model/host';
import { columnWidth } from '../shared/addedLook';
import { refusals } from '../shared/refusals';
import { holdsLines } from '../shared/sheetLines';
import { sameSheetName, sheetNames } from '../shared/sheetName';
import { type AddedStyles, addedStyles } from './addedStyles';
import type { Book } from './book';
import { normaliseLines } from './cellText';
import { newCellXml } from './cellXml';
import { relsName } from './opcPackage';
import { appendContentType, appendRelationship, appendSheetEntry } from './sheetEntries';
import { StringStore } from './stringStore';

type Lines = readonly (readonly string[])[];

/** Width of column A in characters, about the text width of a page. */
const WIDTH = 88;
const PLAIN_VIEW = '<sheetView workbookViewId="0"/>';
/** The first row stays in view. */
const FROZEN =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The parts that change when a sheet of text is added, and the name it gets. Where a sheet of that name holds the same
 * lines already, that name and no parts. Throws `UserError` (protected, output).
 */
export function sheetToAdd(
  book: Book,
  wanted: string,
  lines: Lines,
  layout: AddedLayout = {},
): { readonly name: string; readonly parts: ReadonlyMap<string, string> } {
  for (const name of sheetNames(wanted)) {
    const taken = book.main.sheets.find((one) => sameSheetName(one.name, name));
    if (!taken) return { name, parts: newParts(book, name, lines, layout) };
    const grid = book.workbook.grids.find((one) => one.sheet === taken.name);
    if (grid && holdsLines(grid, lines)) return { name: taken.name, parts: new Map() };
  }
  return { name: wanted, parts: new Map() };
}

function newParts(
  book: Book,
  name: string,
  lines: Lines,
  layout: AddedLayout,
): Map<string, string> {
  const { pack, main } = book;
  if (main.structureLocked) throw refusals.protectedBook();
  const folder = main.part.slice(0, main.part.lastIndexOf('/') + 1);
  let number = 1;
  const partOf = (n: number) => `${folder}worksheets/sheet${n}.xml`;
  while (pack.has(partOf(number))) number++;
  const part = partOf(number);

  const strings = new StringStore(book);
  const styles = addedStyles(book, layout.header === true);
  const rows = rowsXml(name, lines, strings, (row) => (row === 0 ? styles.header : styles.body));
  const sheet = sheetXml(book, rows, layout, styles);
  const parts = strings.parts();
  for (const [changed, text] of styles.parts) parts.set(changed, text);

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

function rowsXml(
  name: string,
  lines: Lines,
  strings: StringStore,
  styleOf: (row: number) => number,
): string {
  const rows = lines.map((line, row) => {
    const cells = line.map((text, column) => {
      if (text === '') return '';
      const place = address(row, column);
      const content = strings.content(normaliseLines(text), `工作表“${name}”的 ${place} `);
      return newCellXml('', place, styleOf(row), content);
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function sheetXml(book: Book, rows: string, layout: AddedLayout, { body }: AddedStyles): string {
  const { widths = [], header } = layout;
  const view = header ? `<sheetView workbookViewId="0">${FROZEN}</sheetView>` : PLAIN_VIEW;
  const column = (at: number, width: number, style: string) =>
    `<col min="${at}" max="${at}" width="${width}"${style} customWidth="1"/>`;
  const given = widths.map((width, at) => column(at + 1, columnWidth(width), ` style="${body}"`));
  const columns = given.length > 0 ? given.join('') : column(1, WIDTH, '');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${book.main.namespace}">` +
    `<sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns}</cols>${rows}</worksheet>`
  );
}
