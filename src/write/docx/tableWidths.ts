import { columnWidths } from '../columnWidths';
import { emWidth } from '../emWidth';
import { CELL_PADDING, SIZE, TABLE_BORDER, TEXT_WIDTH, twips } from '../gb9704';
import type { TableBlock } from '../normalTable';

/** Words of at most so many characters, such as 社会效益指标, may be kept whole; 0: none. */
const UNBROKEN = [7, 6, 5, 4, 0] as const;
/** 字 of a table, in twips. */
const CHARACTER = twips(SIZE.table);
/** What a column needs besides its text, in twips. */
const AROUND = 2 * CELL_PADDING.side + TABLE_BORDER;

/**
 * Widths of the columns in twips, as wide as the text together: by the relative widths, but with room for whole words
 * where that makes the table no longer. Of tables of the same length the one with the longest words whole.
 */
export function tableWidths(table: TableBlock): number[] {
  const lines = [table.header, ...table.rows.map((row) => row.map((run) => run.text))].map((row) =>
    row.map(emWidth),
  );
  const found = UNBROKEN.map((most) =>
    columnWidths(
      table.widths,
      TEXT_WIDTH,
      table.header.map((_, at) => least(lines, at, most)),
    ),
  );
  const [first = []] = found;
  return found.reduce(
    (best, widths) => (length(lines, widths) < length(lines, best) ? widths : best),
    first,
  );
}

/** What the longest word of at most so many characters takes in a column. */
function least(rows: readonly (readonly number[])[], column: number, most: number): number {
  const short = rows.map((row) => row[column] ?? 0).filter((width) => width <= most);
  return CHARACTER * Math.max(0, ...short) + AROUND;
}

/** How many lines the table takes, about. */
function length(rows: readonly (readonly number[])[], widths: readonly number[]): number {
  return rows.reduce((sum, row) => {
    const heights = row.map((width, at) => {
      const room = Math.max(1, Math.floor(((widths[at] ?? 0) - AROUND) / (CHARACTER / 2)) / 2);
      return Math.ceil(width / room);
    });
    return sum + Math.max(1, ...heights);
  }, 0);
}
