import { position, qualified } from '../../grid/address';
import type { CellDifference, Undo } from '../../model/edit';
import type { Cell } from '../../model/grid';
import { type CellChange, changeBack } from './cellChange';
import { planRestore } from './planRestore';
import { refusals } from './refusals';

/** What some cells hold at one moment. */
export interface CellsNow {
  /** By `自评表!H12`; cells of sheets that are not there are missing. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Names of those of the sheets that are protected. */
  readonly shut: ReadonlySet<string>;
}

/**
 * What gives the cells of a write their former content back; a number format that a person gave since stays. Throws
 * `UserError` (protected).
 */
export function restoringChanges(
  undo: Undo,
  now: CellsNow,
): { readonly changes: CellChange[]; readonly left: readonly CellDifference[] } {
  const held = ({ sheet, address }: { readonly sheet: string; readonly address: string }) =>
    now.cells.get(qualified(sheet, address)) ?? null;
  const { back, left } = planRestore(undo, held);
  const changes = back.flatMap((cell): CellChange[] => {
    const { sheet, before, format } = cell;
    const [place, is] = [position(cell.address), held(cell)];
    if (!place || !is) return [];
    if (now.shut.has(sheet)) throw refusals.protectedSheet(sheet);
    const ours = format && (format.after === null || format.after === is.format);
    return [changeBack({ sheet, ...place }, is, before, ours ? format.before : null)];
  });
  return { changes, left };
}
