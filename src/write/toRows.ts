import type { Block, Report } from '../model/report';
import { normalBlocks } from './normalBlocks';
import { textOf } from './runs';
import { scoreTable } from './scoreFigures';

/** The most characters an Excel cell holds. */
const CELL_LIMIT = 32_767;

/**
 * A report as rows for a worksheet: one paragraph a row in the first column, a table over columns. The host writes
 * every cell as text, so nothing is guarded here. What is too long for a cell goes on in the row below.
 */
export function toRows(report: Report): string[][] {
  return normalBlocks(report).flatMap(rowsOf).flatMap(fitted);
}

function rowsOf(block: Block): string[][] {
  if (block.kind === 'chart') return rowsOf(scoreTable(block));
  if (block.kind !== 'table') return [[textOf(block.runs)]];
  const caption = block.caption === '' ? [] : [[block.caption]];
  return [...caption, [...block.header], ...block.rows.map((row) => row.map((run) => run.text))];
}

function fitted(row: readonly string[]): string[][] {
  const cells = row.map(pieces);
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ''));
}

function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > CELL_LIMIT) {
    const cut = isHighSurrogate(rest.charCodeAt(CELL_LIMIT - 1)) ? CELL_LIMIT - 1 : CELL_LIMIT;
    found.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...found, rest];
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
