import { position } from '../../grid/address';
import type { Merge } from '../../model/grid';

/** `A1:C3` or `C17` as a rectangle; null where it is none. */
export function rangeOf(text: string): Merge | null {
  const [from = '', to = from] = text.split(':');
  const a = position(from);
  const b = position(to);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function covers(area: Merge, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
