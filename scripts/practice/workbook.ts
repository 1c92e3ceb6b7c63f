import { strToU8, zipSync } from 'fflate';
import { address, position } from '../../src/grid/address';
import { cellMarkup, HEAD, MAIN, OFFICE, relationshipsXml } from '../../src/write/ledger/markup';
import type { Typed } from './form';
import { STYLES, styleOf } from './styles';

const SHEET = '自评表';
const WIDTHS = [12, 14, 18, 26, 18, 18, 9, 9, 34];
/** Points of a line of text. */
const LINE = 18;
/** The first day zip knows: the same form gives the same file. */
const DAY = '1980-01-01T00:00:00';

/** A workbook of one sheet that holds these rows from A1 on. The same rows give the same bytes. */
export function workbookBytes(
  rows: readonly (readonly Typed[])[],
  merges: readonly string[],
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types()}</Types>`,
    '_rels/.rels': relationshipsXml([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    ]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(rows, merges),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: DAY });
}

const KINDS = [
  ['/xl/workbook.xml', 'sheet.main'],
  ['/xl/worksheets/sheet1.xml', 'worksheet'],
  ['/xl/styles.xml', 'styles'],
] as const;

const types = (): string =>
  KINDS.map(
    ([part, kind]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  ).join('');

function sheetXml(rows: readonly (readonly Typed[])[], merges: readonly string[]): string {
  const columns = WIDTHS.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const areas = merges.map((area) => `<mergeCell ref="${area}"/>`);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${columns.join('')}</cols><sheetData>${rows.map((row, at) => rowXml(row, at, merges)).join('')}</sheetData><mergeCells count="${areas.length}">${areas.join('')}</mergeCells><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function rowXml(row: readonly Typed[], at: number, merges: readonly string[]): string {
  const cells = WIDTHS.map((_, column) => cellXml(row[column] ?? null, at, column));
  const lines = WIDTHS.map((_, column) =>
    Math.ceil((String(row[column] ?? '').length * 2.2) / roomOf(at, column, merges)),
  );
  const height = Math.max(1, ...lines) * LINE + 4;
  return `<row r="${at + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** Characters a line of a cell holds, over all columns it is merged with. */
function roomOf(row: number, column: number, merges: readonly string[]): number {
  const own = merges.find((area) => area.startsWith(`${address(row, column)}:`));
  const last = own === undefined ? null : position(own.split(':')[1] ?? '');
  return WIDTHS.slice(column, (last?.column ?? column) + 1).reduce((sum, width) => sum + width, 0);
}

function cellXml(value: Typed, row: number, column: number): string {
  const at = `r="${address(row, column)}" s="${styleOf(row, column)}"`;
  if (value === null) return `<c ${at}/>`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t>${cellMarkup(value)}</t></is></c>`;
}
