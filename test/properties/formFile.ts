import { address } from '../../src/grid/address';
import type { Cell, Workbook } from '../../src/model/grid';
import { escapeMarkup } from '../../src/write/html/escape';
import { buildWorkbook } from '../fixtures/build/workbook';

/** A workbook of plain values as an .xlsx file, each text in its cell. */
export function fileOf(book: Workbook): Uint8Array {
  const sheets = book.grids.map(({ sheet, rows }) => {
    const lines = rows.map((cells, row) => {
      const inside = cells.map((cell, column) => cellXml(cell, address(row, column))).join('');
      return `<row r="${row + 1}">${inside}</row>`;
    });
    return { name: sheet, xml: `<sheetData>${lines.join('')}</sheetData>` };
  });
  return buildWorkbook({ sheets });
}

function cellXml({ value }: Cell, at: string): string {
  if (value === null || typeof value === 'boolean') return `<c r="${at}"/>`;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(value)}</t></is></c>`;
}
