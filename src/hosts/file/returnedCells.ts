import { address, position } from '../../grid/address';
import { hasColour, sameFill } from '../shared/keptFill';
import type { KeptMark } from '../shared/markRecord';
import type { BookSheet } from './book';
import { SheetIndex } from './cellStyle';
import { coveredCells } from './coveredCells';
import type { MarkStyles } from './markStyles';
import type { SheetCell } from './sheetModel';
import type { Returned } from './unmarkSheet';
import type { Repainted } from './verifyMarked';

/**
 * The cells of a sheet that still have our colour, and what they are to have again: those marked, and those hidden by
 * a merge over which another program spread the colour of its head.
 */
export function returnedCells(
  { name, model }: BookSheet,
  kept: readonly KeptMark[],
  styles: MarkStyles,
): (Returned & Repainted)[] {
  const index = new SheetIndex(model);
  const here = kept.filter((mark) => mark.sheet === name);
  const own = new Map(here.flatMap((mark) => (mark.covered ? [[mark.address, mark]] : [])));
  const covered = coveredCells(model);
  const back = ({ row, column, style }: SheetCell, mark: KeptMark): Returned & Repainted => {
    const again = styles.unmarked(style, mark);
    return { row, column, style: again, trace: mark.file?.trace ?? null, fill: mark.fill };
  };
  const returned = new Map<SheetCell, Returned & Repainted>();
  for (const mark of here) {
    const place = mark.covered ? null : position(mark.address);
    const cell = place && index.cell(place.row, place.column);
    if (!cell || !hasColour(styles.fill(cell.style), mark.colour)) continue;
    returned.set(cell, back(cell, mark));
    for (const hidden of covered.get(mark.address) ?? []) {
      const now = styles.fill(hidden.style);
      const { file: _, ...asHead } = mark;
      const former = own.get(address(hidden.row, hidden.column)) ?? asHead;
      const spread = now && hasColour(now, mark.colour) && !sameFill(now, former.fill);
      if (spread && !returned.has(hidden)) returned.set(hidden, back(hidden, former));
    }
  }
  return [...returned.values()];
}
