/**
 * How far a program's sheets are read: forms are far smaller; without a bound one stray cell in XFD1048576 would make
 * it hand over everything.
 */
export const READ = { rows: 4000, columns: 52 };

/** False for a cell beyond that. */
export const reachable = (row: number, column: number): boolean =>
  row < READ.rows && column < READ.columns;
