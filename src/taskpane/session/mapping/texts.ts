import { cellAt } from '../../../grid/lookup';
import type { Grid } from '../../../model/grid';

/** Longer texts are cut in lists. */
const LONGEST = 24;

/** The text of a cell on one line; row and column count from 0. */
export function lineAt(grid: Grid, row: number, column: number): string {
  return String(cellAt(grid, row, column).value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The first text of a row counted from 1, cut short. */
export function firstText(grid: Grid, row: number): string {
  const width = grid.rows[row - 1]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const text = lineAt(grid, row - 1, column);
    if (text !== '') return shortened(text);
  }
  return '';
}
