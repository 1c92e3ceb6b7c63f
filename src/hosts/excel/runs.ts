import { address } from '../../grid/address';
import type { PlannedWrite } from '../shared/planEdits';
import { asTyped } from './typed';

/** Above 1,500 cells the client splits a write into several steps of its own. */
export const LONGEST_RUN = 1000;

/** Neighbouring cells of one column, written in one go. */
export interface Run {
  readonly sheet: string;
  /** `H15`, or `H15:H22`. */
  readonly address: string;
  /** One row a cell, as `Range.values` wants it. */
  readonly values: (number | string)[][];
}

/** Gathers the writes to one sheet into vertical runs, by column and row. No cell is there twice. */
export function runsOf(sheet: string, writes: readonly PlannedWrite[]): Run[] {
  const cells = [...writes].sort((a, b) => a.column - b.column || a.row - b.row);
  const groups: { first: PlannedWrite; last: PlannedWrite; values: (number | string)[][] }[] = [];
  for (const cell of cells) {
    const group = groups.at(-1);
    const joins =
      group?.last.column === cell.column &&
      group.last.row + 1 === cell.row &&
      group.values.length < LONGEST_RUN;
    if (group && joins) {
      group.values.push([asTyped(cell.value)]);
      group.last = cell;
    } else groups.push({ first: cell, last: cell, values: [[asTyped(cell.value)]] });
  }
  return groups.map(({ first, last, values }) => {
    const start = address(first.row, first.column);
    const end = address(last.row, last.column);
    return { sheet, address: start === end ? start : `${start}:${end}`, values };
  });
}
