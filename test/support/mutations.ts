import fc from 'fast-check';
import type { Cell, Grid, Workbook } from '../../src/model/grid';

/** One way to spoil a grid: rows or columns removed or swapped, a cell emptied or moved, a merge gone. */
export type Mutation = (grid: Grid) => Grid;

const at = fc.nat(40);
const withRows = (grid: Grid, change: (rows: Cell[][]) => void): Grid => {
  const rows = grid.rows.map((row) => [...row]);
  change(rows);
  return { ...grid, rows };
};

const swap = <T>(list: T[], a: number, b: number): void => {
  const [first, second] = [list[a], list[b]];
  if (first === undefined || second === undefined) return;
  list[a] = second;
  list[b] = first;
};

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  at.map(
    (row): Mutation =>
      (grid) =>
        withRows(grid, (rows) => {
          rows.splice(row, 1);
        }),
  ),
  at.map(
    (column): Mutation =>
      (grid) =>
        withRows(grid, (rows) => {
          for (const row of rows) row.splice(column % 12, 1);
        }),
  ),
  fc.tuple(at, at).map(
    ([a, b]): Mutation =>
      (grid) =>
        withRows(grid, (rows) => swap(rows, a, b)),
  ),
  fc.tuple(at, at).map(
    ([a, b]): Mutation =>
      (grid) =>
        withRows(grid, (rows) => {
          for (const row of rows) swap(row, a % 12, b % 12);
        }),
  ),
  fc.tuple(at, at, at, at).map(
    ([row, column, toRow, toColumn]): Mutation =>
      (grid) =>
        withRows(grid, (rows) => {
          const [from, to] = [rows[row], rows[toRow]];
          const cell = from?.[column % 12];
          if (!from || !to || !cell || toColumn % 12 >= to.length) return;
          from[column % 12] = { value: null, format: 'General', formula: null };
          to[toColumn % 12] = cell;
        }),
  ),
  at.map(
    (index): Mutation =>
      (grid) => ({ ...grid, merges: grid.merges.filter((_, place) => place !== index) }),
  ),
);

export function mutated(book: Workbook, mutations: readonly Mutation[]): Workbook {
  return {
    ...book,
    grids: book.grids.map((grid) => mutations.reduce((done, mutate) => mutate(done), grid)),
  };
}
