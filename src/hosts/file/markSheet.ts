import { address } from '../../grid/address';
import type { Trace } from '../shared/markRecord';
import { SheetIndex } from './cellStyle';
import { newCellXml } from './cellXml';
import type { Restyled } from './sheetDifference';
import { insertionsOf, type NewCell } from './sheetInsert';
import type { SheetModel } from './sheetModel';
import { type Splice, splice } from './splice';
import { hasStyle, withStyle } from './styleAttribute';

/** The sheet's text with some cells in another style; cells and rows that are not there are put in. */
export function markSheet(xml: string, model: SheetModel, cells: readonly Restyled[]): string {
  const index = new SheetIndex(model);
  const splices: Splice[] = [];
  const missing: NewCell[] = [];
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, style } of ordered) {
    const cell = index.cell(row, column);
    if (cell) {
      const text = withStyle(xml.slice(cell.start, cell.end), style);
      splices.push({ start: cell.start, end: cell.end, text });
      continue;
    }
    missing.push({ row, column, xml: (prefix) => blankCell(prefix, row, column, style) });
  }
  return splice(xml, [...splices, ...insertionsOf(xml, index, missing)]);
}

/** How a cell, there or not, is written before it is marked. */
export function traceOf(xml: string, index: SheetIndex, row: number, column: number): Trace {
  const cell = index.cell(row, column);
  if (cell) return hasStyle(xml.slice(cell.start, cell.end)) ? 'styled' : 'plain';
  const line = index.row(row);
  if (line) return line.selfClosed ? 'bare' : 'cell';
  const { sheetData } = index.model;
  return sheetData?.closeStart === sheetData?.end ? 'rows' : 'row';
}

/** A cell put in to be marked. */
export function blankCell(prefix: string, row: number, column: number, style: number): string {
  return newCellXml(prefix, address(row, column), style, { kind: 'blank' });
}
