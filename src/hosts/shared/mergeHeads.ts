import type { Merge } from '../../model/grid';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Gives the top-left cell of the merge that a cell lies in, or the cell itself. Only rows that will be asked for are
 * prepared: a merge may claim the whole sheet.
 */
export function mergeHeads(
  merges: readonly Merge[],
  rows: ReadonlySet<number>,
): (place: Place) => Place {
  const byRow = new Map<number, Merge[]>();
  const put = (row: number, merge: Merge) => {
    const list = byRow.get(row);
    if (list) list.push(merge);
    else byRow.set(row, [merge]);
  };
  for (const merge of merges) {
    if (merge.bottom - merge.top < rows.size) {
      for (let row = merge.top; row <= merge.bottom; row++) if (rows.has(row)) put(row, merge);
    } else {
      for (const row of rows) if (row >= merge.top && row <= merge.bottom) put(row, merge);
    }
  }
  return ({ row, column }) => {
    const found = byRow.get(row)?.find((one) => column >= one.left && column <= one.right);
    return found ? { row: found.top, column: found.left } : { row, column };
  };
}
