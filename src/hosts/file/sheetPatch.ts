import { address } from '../../grid/address';
import { SheetIndex } from './cellStyle';
import { type CellContent, newCellXml, rewriteCellXml } from './cellXml';
import { insertionsOf, type NewCell } from './sheetInsert';
import type { SheetModel } from './sheetModel';
import { type Splice, splice } from './splice';
import { withStyle } from './styleAttribute';

/** One cell to be written; row and column count from 0. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** The sheet's text with some cells written; every character outside their `c` elements stays. */
export function patchSheet(xml: string, model: SheetModel, patches: readonly CellPatch[]): string {
  const index = new SheetIndex(model);
  const splices: Splice[] = [];
  const missing: NewCell[] = [];
  const ordered = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, content } of ordered) {
    const cell = index.cell(row, column);
    if (cell) {
      const text =
        content.kind === 'former'
          ? formerXml(content.xml, content.style, cell.style)
          : rewriteCellXml(xml.slice(cell.start, cell.end), content);
      splices.push({ start: cell.start, end: cell.end, text });
      continue;
    }
    if (content.kind === 'blank' || content.kind === 'cached') continue;
    const style = index.style(row, column);
    const at = address(row, column);
    missing.push({ row, column, xml: (prefix) => newCellXml(prefix, at, style, content) });
  }
  return splice(xml, [...splices, ...insertionsOf(xml, index, missing)]);
}

function formerXml(xml: string, former: number, style: number): string {
  return former === style ? xml : withStyle(xml, style);
}
