import { type CellContext, readCell } from './cellScan';
import { fileErrors } from './fileErrors';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits';
import type { SheetCell, SheetRow } from './sheetModel';
import type { XmlScanner } from './xmlScanner';
import { isTrue, numberOf } from './xmlValues';

/** Reads the rows of the `sheetData` element just opened; ends on its `close`. What lies beyond the limits is left out. */
export function readRows(scanner: XmlScanner, context: CellContext): SheetRow[] {
  const rows: SheetRow[] = [];
  let count = 0;
  let previous = -1;
  while (scanner.next() !== 'end') {
    if (scanner.token === 'close' && scanner.depth < 2) break;
    if (scanner.token !== 'open') continue;
    if (!scanner.own || scanner.name !== 'row') {
      scanner.skip();
      continue;
    }
    const row = readRow(scanner, context, previous);
    previous = row.row;
    count += row.cells.length;
    if (count > MAX_CELLS) throw fileErrors.bomb();
    if (row.row < MAX_ROWS) rows.push(row);
  }
  return rows;
}

function readRow(scanner: XmlScanner, context: CellContext, previous: number): SheetRow {
  const { start, end: openEnd, selfClosed, prefix } = scanner;
  const style = isTrue(scanner.attribute('customFormat')) ? numberOf(scanner.attribute('s')) : null;
  const height = numberOf(scanner.attribute('ht'));
  const hidden = isTrue(scanner.attribute('hidden'));
  const row = (numberOf(scanner.attribute('r')) ?? previous + 2) - 1;
  if (!Number.isInteger(row) || row < 0) throw fileErrors.damaged(`${context.part} 的行号有误`);
  const cells: SheetCell[] = [];
  let column = -1;
  while (scanner.next() !== 'end') {
    if (scanner.token === 'close' && scanner.depth < 3) break;
    if (scanner.token !== 'open') continue;
    if (!scanner.own || scanner.name !== 'c') {
      scanner.skip();
      continue;
    }
    const cell = readCell(scanner, context, { row, column: column + 1 });
    column = cell.column;
    if (row < MAX_ROWS && column < MAX_COLUMNS) cells.push(cell);
  }
  const { start: closeStart, end } = scanner;
  return { row, start, openEnd, closeStart, end, selfClosed, prefix, style, height, hidden, cells };
}
