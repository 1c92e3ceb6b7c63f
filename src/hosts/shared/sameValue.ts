import type { CellValue } from '../../model/grid';

/** True where a cell holds the same: empty text counts as nothing, numbers agree to the 15 digits that a cell keeps. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || a.toPrecision(15) === b.toPrecision(15);
  }
  return (a === '' ? null : a) === (b === '' ? null : b);
}
