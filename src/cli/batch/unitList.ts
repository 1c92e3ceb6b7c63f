import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openDocument } from '../../hosts/document';
import { openXlsx } from '../../hosts/file';
import { unitKey } from '../../ledger';
import type { Grid } from '../../model/grid';
import { UserError } from '../../model/userError';
import { LIST_HEADERS } from '../../vocabulary/review';

const HAN = /\p{Script=Han}/u;
const NUMBER = /^(?:[(（]\d+[)）]|\d+[.．、\s])\s*/;
/** Longer text is no name. */
const MOST_CHARACTERS = 60;
/** Rows in which the header of a list may stand. */
const HEADER_ROWS = 10;

/**
 * 单位名单 Names of the units that were to report: a line each of a .txt, or the column of names of an .xlsx. `place` is
 * absolute. Throws `UserError` where it cannot be read or names none.
 */
export async function readUnitList(place: string): Promise<string[]> {
  const bytes = await readFile(place).catch(() => null);
  if (!bytes) throw new UserError('not-found', `找不到单位名单：${place}。请核对路径和文件名。`);
  const content = new Uint8Array(bytes);
  const lines = /\.xls[xm]$/i.test(place)
    ? ofGrids((await openXlsx(content).read()).grids)
    : openDocument(content, path.basename(place)).prose.paragraphs.map(({ text }) => text);
  const names = new Map<string, string>();
  for (const line of lines) {
    const name = line.trim().replace(NUMBER, '').trim();
    if (!HAN.test(name) || name.length > MOST_CHARACTERS || LIST_HEADERS.includes(bare(name)))
      continue;
    if (!names.has(unitKey(name))) names.set(unitKey(name), name);
  }
  if (names.size === 0)
    throw new UserError('usage', `单位名单 ${path.basename(place)} 里没有单位名称。`);
  return [...names.values()];
}

const bare = (text: string): string =>
  text.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');

function ofGrids(grids: readonly Grid[]): string[] {
  const shown = grids.filter(({ visible }) => visible);
  for (const grid of shown) {
    for (const [at, row] of grid.rows.slice(0, HEADER_ROWS).entries()) {
      const column = row.findIndex(
        ({ value }) => typeof value === 'string' && LIST_HEADERS.includes(bare(value)),
      );
      if (column >= 0) return textsOf(grid, column, at + 1);
    }
  }
  const [first] = shown;
  const widest = Math.max(0, ...(first?.rows.map((row) => row.length) ?? []));
  const columns = Array.from({ length: widest }, (_, column) =>
    first ? textsOf(first, column, 0) : [],
  );
  return columns.reduce((best, one) => (hanOf(one) > hanOf(best) ? one : best), []);
}

const hanOf = (texts: readonly string[]): number => texts.filter((text) => HAN.test(text)).length;

function textsOf({ rows }: Grid, column: number, from: number): string[] {
  return rows.slice(from).flatMap((row) => {
    const value = row[column]?.value;
    return typeof value === 'string' ? [value] : [];
  });
}
