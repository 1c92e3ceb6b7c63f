import { address } from '../../grid/address';
import { SheetIndex } from './cellStyle';
import { type CellContent, newCellXml, rewriteCellXml } from './cellXml';
import { fileErrors } from './fileErrors';
import type { SheetModel, SheetRow } from './sheetModel';
import { type Splice, splice } from './splice';

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
  const ordered = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  const gaps = new Map<SheetRow, CellPatch[]>();
  const newRows = new Map<number, CellPatch[]>();
  for (const patch of ordered) {
    const { row, column, content } = patch;
    const cell = index.cell(row, column);
    if (cell) {
      const text = rewriteCellXml(xml.slice(cell.start, cell.end), content);
      splices.push({ start: cell.start, end: cell.end, text });
      continue;
    }
    if (content.kind === 'blank' || content.kind === 'cached') continue;
    const existing = index.row(row);
    if (existing) push(gaps, existing, patch);
    else push(newRows, row, patch);
  }
  for (const [row, missing] of gaps) splices.push(...cellsInto(row, missing, index));
  if (newRows.size > 0) splices.push(...rowsInto(xml, index, newRows));
  return splice(xml, splices);
}

/** Insertions of cells into a row that is there. */
function cellsInto(row: SheetRow, patches: readonly CellPatch[], index: SheetIndex): Splice[] {
  const text = (patch: CellPatch) => cellXml(row.prefix, patch, index);
  if (row.selfClosed) {
    const all = patches.map(text).join('');
    return [{ start: row.openEnd - 2, end: row.openEnd, text: `>${all}</${row.prefix}row>` }];
  }
  return patches.map((patch) => {
    const next = row.cells.find((cell) => cell.column > patch.column);
    const at = next?.start ?? row.closeStart;
    return { start: at, end: at, text: text(patch) };
  });
}

/** Insertions of rows that are not there. */
function rowsInto(
  xml: string,
  index: SheetIndex,
  newRows: ReadonlyMap<number, readonly CellPatch[]>,
): Splice[] {
  const { sheetData, rows, prefix: p } = index.model;
  if (!sheetData) throw fileErrors.damaged('工作表缺少数据区');
  const texts = [...newRows].map(([row, patches]) => {
    const cells = patches.map((patch) => cellXml(p, patch, index)).join('');
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

function cellXml(prefix: string, patch: CellPatch, index: SheetIndex): string {
  const style = index.style(patch.row, patch.column);
  return newCellXml(prefix, address(patch.row, patch.column), style, patch.content);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
