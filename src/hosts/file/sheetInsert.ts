import type { SheetIndex } from './cellStyle';
import { fileErrors } from './fileErrors';
import type { SheetRow } from './sheetModel';
import type { Splice } from './splice';

/** A cell that is not there yet; row and column count from 0. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  /** The whole `c` element, for the prefix of its surroundings. */
  readonly xml: (prefix: string) => string;
}

/** The insertions that put new cells, in order of place, into a sheet, with their rows where those are not there. */
export function insertionsOf(xml: string, index: SheetIndex, cells: readonly NewCell[]): Splice[] {
  const gaps = new Map<SheetRow, NewCell[]>();
  const newRows = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const existing = index.row(cell.row);
    if (existing) push(gaps, existing, cell);
    else push(newRows, cell.row, cell);
  }
  const splices = [...gaps].flatMap(([row, missing]) => cellsInto(row, missing));
  return newRows.size > 0 ? [...splices, ...rowsInto(xml, index, newRows)] : splices;
}

/** Insertions of cells into a row that is there. */
function cellsInto(row: SheetRow, cells: readonly NewCell[]): Splice[] {
  if (row.selfClosed) {
    const all = cells.map((cell) => cell.xml(row.prefix)).join('');
    return [{ start: row.openEnd - 2, end: row.openEnd, text: `>${all}</${row.prefix}row>` }];
  }
  return cells.map((cell) => {
    const next = row.cells.find((one) => one.column > cell.column);
    const at = next?.start ?? row.closeStart;
    return { start: at, end: at, text: cell.xml(row.prefix) };
  });
}

/** Insertions of rows that are not there. */
function rowsInto(
  xml: string,
  index: SheetIndex,
  newRows: ReadonlyMap<number, readonly NewCell[]>,
): Splice[] {
  const { sheetData, rows, prefix: p } = index.model;
  if (!sheetData) throw fileErrors.damaged('工作表缺少数据区');
  const texts = [...newRows].map(([row, list]) => {
    const cells = list.map((cell) => cell.xml(p)).join('');
    return { row, text: `<${p}row r="${row + 1}">${cells}</${p}row>` };
  });
  const { openEnd, closeStart, end } = sheetData;
  if (closeStart === end) {
    const all = texts.map((one) => one.text).join('');
    const name = xml.slice(sheetData.start + 1).match(/^[^\s/>]+/)?.[0] ?? 'sheetData';
    return [{ start: openEnd - 2, end: openEnd, text: `>${all}</${name}>` }];
  }
  let next = 0;
  return texts.map(({ row, text }) => {
    while (next < rows.length && (rows[next]?.row ?? 0) < row) next++;
    const at = rows[next]?.start ?? closeStart;
    return { start: at, end: at, text };
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
