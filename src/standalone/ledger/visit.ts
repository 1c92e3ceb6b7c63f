import { unqualified } from '../../grid/address';
import type { CellRef } from '../../model/grid';
import type { Profile } from '../../pipeline';
import type { Desk } from '../useDesk';
import type { Run } from './reading/run';

/** 从台账去看一份材料 What to open beside each other, at which cell, and how it is examined. */
export interface Visit {
  readonly workbook: File | null;
  readonly report: File | null;
  readonly cell: CellRef | null;
  readonly policy: string;
  readonly profile: Profile;
}

/**
 * What to open to see a file of the ledger, as it now is on the disk; `place` is a qualified cell, null for none. Rejects
 * where the file is no longer there.
 */
export async function visitOf(run: Run, file: string, place: string | null): Promise<Visit> {
  const { policy, profile = 'filing' } = run.ways;
  const result = run.result(file);
  const cell = place === null ? null : unqualified(place);
  if (result?.kind !== 'report')
    return { policy, profile, workbook: await run.file(file), report: null, cell };
  const against = result.made.form?.file ?? null;
  const workbook = against === null ? null : await run.file(against);
  return { policy, profile, workbook, report: await run.file(file), cell };
}

/** Opens it, examined as the ledger examined it. False where it could not be opened, which the page then says. */
export async function go(
  desk: Pick<Desk, 'work' | 'replace' | 'proof'>,
  { workbook, report, cell, policy, profile }: Visit,
): Promise<boolean> {
  const at = workbook ? await desk.replace(workbook, cell) : desk.work;
  if (!at) return false;
  const { session } = at;
  if (workbook) {
    if (policy !== session.snapshot().policy) await session.choosePolicy(policy);
    if (profile !== session.snapshot().profile) await session.chooseProfile(profile);
    await session.check();
  }
  if (report) {
    await session.proof.compareWithForm(workbook !== null);
    await desk.proof(at, report);
  }
  return true;
}
