import { unitKey } from '../ledger';
import type { Grid } from '../model/grid';
import { LIST_HEADERS } from '../vocabulary/review';

const HAN = /\p{Script=Han}/u;
const NUMBER = /^(?:[(（]\d+[)）]|\d+[.．、\s])\s*/;
/** Longer text is no name. */
const MOST_CHARACTERS = 60;
/** Rows in which the header of a list may stand. */
const HEADER_ROWS = 10;

/** 单位名单 The names of units in the lines of a list, each once, without numbers and headers. */
export function unitNames(lines: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const line of lines) {
    const name = line.trim().replace(NUMBER, '').trim();
    if (!HAN.test(name) || name.length > MOST_CHARACTERS || LIST_HEADERS.includes(bare(name)))
      continue;
    if (!names.has(unitKey(name))) names.set(unitKey(name), name);
  }
  return [...names.values()];
}

const bare = (text: string): string =>
  text.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');

/** The lines of a list that is a workbook: what stands below a header, or the column with most names. */
export function listLines(grids: readonly Grid[]): string[] {
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
