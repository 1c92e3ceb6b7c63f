import type { CellDifference, Undo, UndoCell } from '../../model/edit';
import type { Cell } from '../../model/grid';
import { sameValue } from './sameValue';

export interface RestorePlan {
  /** Cells that still hold what the write left there. */
  readonly back: readonly UndoCell[];
  /** Cells that a person changed since, and those whose sheet is gone. */
  readonly left: readonly CellDifference[];
}

type Held = Pick<Cell, 'value' | 'formula'>;

/** Which cells of a write to give back; `now` tells what a cell holds, null where there is no such sheet. Those that hold their former value again are in neither list. */
export function planRestore({ cells }: Undo, now: (cell: UndoCell) => Held | null): RestorePlan {
  const back: UndoCell[] = [];
  const left: CellDifference[] = [];
  for (const cell of cells) {
    const held = now(cell);
    const { sheet, address, before, after } = cell;
    const formula = held === null ? null : formulaIn(held);
    if (held && formula === null && sameValue(held.value, after)) back.push(cell);
    else if (!held || formula !== null || !sameValue(held.value, before)) {
      left.push({ sheet, address, before: after, now: formula ?? held?.value ?? null });
    }
  }
  return { back, left };
}

/** The formula of a cell; text that merely looks like one is none. */
function formulaIn({ value, formula }: Held): string | null {
  return formula === value ? null : formula;
}
