import { position, qualified } from '../../grid/address';
import type { CellDifference, Undo } from '../../model/edit';
import { planRestore } from '../shared/planRestore';
import { refusals } from '../shared/refusals';
import { type CellChange, changeBack } from './cellChange';
import type { CellsNow } from './lookAtCells';

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
