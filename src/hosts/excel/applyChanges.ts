import type { Cell } from '../../model/grid';
import { UserError } from '../../model/userError';
import { UnsureWrite } from '../../model/writeErrors';
import { type CellChange, changeBack, holds, undoOf } from '../shared/cellChange';
import { placeOf } from '../shared/place';
import { HALF_WRITTEN, refusals } from '../shared/refusals';
import { sameValue } from '../shared/sameValue';
import { notTaken } from './errorMessages';
import { NoAnswer } from './excelRun';
import { lookAtCells } from './lookAtCells';
import { type ChangeRun, changeRuns, singleRuns } from './sendChanges';
import { userErrorOf } from './userErrorOf';

/** Writes runs and tells what the cells hold then. */
export type Send = (runs: readonly ChangeRun[]) => Promise<ReadonlyMap<string, Cell>>;

/**
 * Makes all changes, or none, and tells what the cells hold then. One sync; one more where Excel did not take some
 * cells as part of a run; two more to put back what Excel had done before it failed. Throws `UserError` (protected,
 * host…), `UnsureWrite` where nobody knows what was done.
 */
export async function applyChanges(
  changes: readonly CellChange[],
  send: Send,
): Promise<ReadonlyMap<string, Cell>> {
  try {
    const first = await send(changeRuns(changes));
    const missed = refused(changes, first);
    if (missed.length === 0) return first;
    const after = new Map([...first, ...(await send(singleRuns(missed)))]);
    const still = refused(missed, after);
    if (still.length === 0) return after;
    const { code, message } = notTaken(still.map(placeOf));
    throw new UserError(code, message);
  } catch (error) {
    const { code, message } = userErrorOf(error);
    const unsure = (said: string) => new UnsureWrite(code, said, undoOf(changes));
    if (error instanceof NoAnswer) throw unsure(message);
    const now = await lookAtCells(changes).catch(() => null);
    if (!now) throw unsure(message);
    const back = changes.flatMap((change) => takenBack(change, now.cells.get(placeOf(change))));
    await sendAll(back, send).catch(() => {
      throw unsure(HALF_WRITTEN);
    });
    const shut = changes.find(({ sheet }) => now.shut.has(sheet));
    if (shut) throw refusals.protectedSheet(shut.sheet);
    throw error;
  }
}

function refused(changes: readonly CellChange[], after: ReadonlyMap<string, Cell>): CellChange[] {
  return changes.filter((change) => !holds(after.get(placeOf(change)), change));
}

/** What puts a cell back; nothing where it is as it was, or holds something of somebody else's. */
function takenBack(change: CellChange, now: Cell | undefined): CellChange[] {
  if (!now) return [];
  const { sheet, row, column, from } = change;
  const asBefore = sameValue(now.value, from.value);
  if (asBefore && now.format === from.format) return [];
  if (!asBefore && !holds(now, change)) return [];
  return [changeBack({ sheet, row, column }, now, from.value, from.format)];
}

async function sendAll(changes: readonly CellChange[], send: Send): Promise<void> {
  if (changes.length === 0) return;
  const after = await send(changeRuns(changes));
  if (refused(changes, after).length > 0) throw new Error('not put back');
}
