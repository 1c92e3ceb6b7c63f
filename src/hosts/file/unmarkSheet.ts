import type { Trace } from '../shared/markRecord';
import { defaultStyle, SheetIndex } from './cellStyle';
import { blankCell } from './markSheet';
import type { Restyled } from './sheetDifference';
import type { SheetCell, SheetModel, SheetRow } from './sheetModel';
import { type Splice, splice } from './splice';
import { withoutStyle, withStyle } from './styleAttribute';

/** A marked cell that is there, and the style it is to have again; how it was written where that is known. */
export interface Returned extends Restyled {
  readonly trace: Trace | null;
}

/** The sheet's text with marks taken back: cells and rows put in to be marked go again, unless they were used since. */
export function unmarkSheet(xml: string, model: SheetModel, cells: readonly Returned[]): string {
  const index = new SheetIndex(model);
  const splices: Splice[] = [];
  const gone = new Map<SheetRow, Gone[]>();
  for (const one of cells) {
    const row = index.row(one.row);
    const cell = index.cell(one.row, one.column);
    if (!row || !cell) continue;
    const source = xml.slice(cell.start, cell.end);
    if (isPutIn(source, one, cell, row, model)) {
      const list = gone.get(row) ?? [];
      gone.set(row, list);
      list.push({ cell, trace: one.trace });
      continue;
    }
    const bare = one.style === 0 && one.trace !== null && one.trace !== 'styled';
    const text = bare ? withoutStyle(source) : withStyle(source, one.style);
    splices.push({ start: cell.start, end: cell.end, text });
  }
  return splice(xml, [...splices, ...removals(xml, model, gone)]);
}

interface Gone {
  readonly cell: SheetCell;
  readonly trace: Trace | null;
}

/** True for a cell that is just as `markSheet` puts one in, and says no more than one that is not there. */
function isPutIn(
  source: string,
  { trace, style, row: r, column: c }: Returned,
  cell: SheetCell,
  row: SheetRow,
  model: SheetModel,
): boolean {
  if (trace === null || trace === 'styled' || trace === 'plain') return false;
  const asPut = source === blankCell(row.prefix, r, c, cell.style);
  return asPut && style === defaultStyle(model, row, c);
}

/** Takes cells out, and the rows that were put in for them. */
function removals(
  xml: string,
  model: SheetModel,
  gone: ReadonlyMap<SheetRow, readonly Gone[]>,
): Splice[] {
  const rows: Splice[] = [];
  const others: Splice[] = [];
  let rowsPutIn = false;
  for (const [row, list] of gone) {
    const cells = list.map(({ cell }): Splice => ({ start: cell.start, end: cell.end, text: '' }));
    const emptied = row.closeStart - row.openEnd === lengthOf(cells);
    const has = (...traces: Trace[]) => list.some(({ trace }) => trace && traces.includes(trace));
    const start = xml.slice(row.start, row.openEnd);
    if (emptied && has('row', 'rows') && start === `<${row.prefix}row r="${row.row + 1}">`) {
      rows.push({ start: row.start, end: row.end, text: '' });
      rowsPutIn ||= has('rows');
    } else if (emptied && has('bare')) {
      others.push({ start: row.openEnd - 1, end: row.end, text: '/>' });
    } else others.push(...cells);
  }
  const { sheetData } = model;
  if (rowsPutIn && sheetData && sheetData.closeStart - sheetData.openEnd === lengthOf(rows)) {
    return [{ start: sheetData.openEnd - 1, end: sheetData.end, text: '/>' }];
  }
  return [...rows, ...others];
}

function lengthOf(splices: readonly Splice[]): number {
  return splices.reduce((sum, { start, end }) => sum + end - start, 0);
}
