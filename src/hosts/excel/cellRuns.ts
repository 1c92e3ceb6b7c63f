import { address } from '../../grid/address';
import type { Place } from '../shared/place';

/** Above 1,500 cells the client splits a write into several steps of its own. */
export const LONGEST_RUN = 1000;

/** Neighbouring cells of one column, asked for or treated in one go. */
export interface CellRun<T extends Place> {
  readonly sheet: string;
  /** `H15`, or `H15:H22`. */
  readonly address: string;
  /** From top to bottom. */
  readonly cells: readonly T[];
}

/** Gathers cells, none there twice, into runs of neighbours that may go together. */
export function cellRuns<T extends Place>(
  cells: readonly T[],
  together: (a: T, b: T) => boolean = () => true,
): CellRun<T>[] {
  const ordered = [...cells].sort(
    (a, b) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const groups: T[][] = [];
  for (const cell of ordered) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins =
      group &&
      last &&
      last.sheet === cell.sheet &&
      last.column === cell.column &&
      last.row + 1 === cell.row &&
      group.length < LONGEST_RUN &&
      together(last, cell);
    if (joins) group.push(cell);
    else groups.push([cell]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [address(first.row, first.column), address(last.row, last.column)];
    return [{ sheet: first.sheet, address: from === to ? from : `${from}:${to}`, cells: group }];
  });
}
