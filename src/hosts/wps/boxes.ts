import { address } from '../../grid/address';
import type { Merge } from '../../model/grid';

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export type Box = Merge;

/** `H15`, or `H15:H22`. */
export function boxName({ top, left, bottom, right }: Box): string {
  const [from, to] = [address(top, left), address(bottom, right)];
  return from === to ? from : `${from}:${to}`;
}

export const isCell = ({ top, left, bottom, right }: Box) => top === bottom && left === right;

/** Two parts of a box of several cells: columns go first, or rows. */
export function halves(box: Box, first: 'rows' | 'columns'): readonly [Box, Box] {
  const { top, left, bottom, right } = box;
  const byColumn = left < right && (first === 'columns' || top === bottom);
  if (byColumn) {
    const middle = Math.floor((left + right) / 2);
    return [
      { ...box, right: middle },
      { ...box, left: middle + 1 },
    ];
  }
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...box, bottom: middle },
    { ...box, top: middle + 1 },
  ];
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
