import type { Undo } from '../../model/edit';
import type { Cell, CellValue } from '../../model/grid';
import { type Place, placeOf, refOf } from './place';
import { sameValue } from './sameValue';
import { asHeld, asTyped, type Typed, typedValue } from './typed';

type CellState = Pick<Cell, 'value' | 'format'>;

/** A cell that is to change, and how to put it back. */
export interface CellChange extends Place {
  readonly from: CellState;
  /** As a range must be given it. */
  readonly typed: Typed;
  /** What the cell holds then: what the program makes of what is typed, or the text itself where the cell holds only text. */
  readonly held: readonly CellValue[];
  /** The number format to give; null leaves it to the program. */
  readonly format: string | null;
}

/** A value as a person would type it: the program may change the number format. */
export function changeTo(place: Place, from: CellState, value: string | number | null): CellChange {
  return { ...place, from, typed: asTyped(value), held: [typedValue(value), value], format: null };
}

/** Exactly this value, and this number format where it is another; null leaves the format alone. */
export function changeBack(
  place: Place,
  from: CellState,
  value: CellValue,
  format: string | null,
): CellChange {
  const changed = format === from.format ? null : format;
  return { ...place, from, typed: asHeld(value), held: [value], format: changed };
}

/** True where a cell holds what a change was to leave there. */
export function holds(cell: Cell | undefined, { held }: CellChange): boolean {
  return cell !== undefined && held.some((value) => sameValue(value, cell.value));
}

/** What takes changes back, by what the cells held afterwards; where that is not known, by what they were to hold. */
export function undoOf(changes: readonly CellChange[], after?: ReadonlyMap<string, Cell>): Undo {
  return {
    cells: changes.map((change) => {
      const { from, held } = change;
      const now = after?.get(placeOf(change));
      const cell = {
        ...refOf(change),
        before: from.value,
        after: now ? now.value : (held[0] ?? null),
      };
      const format = { before: from.format, after: now?.format ?? null };
      return format.before === format.after ? cell : { ...cell, format };
    }),
  };
}
