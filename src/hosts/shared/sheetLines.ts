import type { Grid } from '../../model/grid';
import { sameSheetName } from './sheetName';

type Lines = readonly (readonly string[])[];

/** True where a sheet holds just these lines of text; empty cells and lines at the end do not count. */
export function holdsLines(grid: Grid, lines: Lines): boolean {
  const held = grid.rows.map((row) => row.map((cell) => cell.value));
  return signature(held) === signature(lines.map((row) => row.map(normalise)));
}

/** The sheet of a name that may be taken away: it holds just these lines, and no formula elsewhere speaks of it. */
export function removable(grids: readonly Grid[], name: string, lines: Lines): Grid | null {
  const grid = grids.find(({ sheet }) => sameSheetName(sheet, name));
  if (!grid || grids.length < 2 || !holdsLines(grid, lines)) return null;
  const words = grid.sheet.toLowerCase();
  const spokenOf = grids.some(
    (other) =>
      other !== grid &&
      other.rows.some((row) => row.some((cell) => cell.formula?.toLowerCase().includes(words))),
  );
  return spokenOf ? null : grid;
}

/** Text as a cell stores it. */
function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function signature(rows: readonly (readonly unknown[])[]): string {
  const trimmed = rows.map((row) => trimEnd(row, (cell) => cell === null || cell === ''));
  const filled = trimmed.map((row) => row.map((cell) => cell ?? ''));
  return JSON.stringify(trimEnd(filled, (row) => row.length === 0));
}

function trimEnd<T>(items: readonly T[], empty: (item: T) => boolean): T[] {
  let end = items.length;
  while (end > 0) {
    const last = items[end - 1];
    if (last === undefined || !empty(last)) break;
    end--;
  }
  return items.slice(0, end);
}
