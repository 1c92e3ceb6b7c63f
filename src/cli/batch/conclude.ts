import path from 'node:path';
import { type FileReply, type LedgerCounts, PLACES } from '../../batch';
import { UserError, type UserErrorCode } from '../../model/userError';
import { formerLetters, sweepLetters } from './formerRun';
import type { Job, LedgerDocument, LedgerJob, Reply, WrittenLetter } from './jobs';
import { letterJobs } from './letterJobs';
import type { Outcome, Pool } from './pool';
import { writeWhole } from './store';

/** 收尾的结果 */
export interface Conclusion {
  readonly ledger: LedgerCounts;
  readonly letters: readonly WrittenLetter[];
}

/**
 * 收尾 Writes the letters and, beside them, the ledger; then 汇总.json, which tells of both and so says that all is done.
 * `limit` is the time a letter may take, in milliseconds. Throws `UserError` (`output`).
 */
export async function conclude(
  pool: Pool<Job, Reply>,
  out: string,
  replies: readonly FileReply[],
  ledger: LedgerJob,
  limit: number,
): Promise<Conclusion> {
  const former = formerLetters(out);
  const planned = letterJobs(replies, former);
  const written = new Map<string, WrittenLetter>();
  let told: LedgerDocument | null = null;
  await pool.run(
    [{ kind: 'ledger', ledger }, ...planned.map((letter): Job => ({ kind: 'letter', letter }))],
    ({ kind }) => (kind === 'ledger' ? Number.POSITIVE_INFINITY : limit),
    (_, outcome) => {
      const reply = replyOf(outcome);
      if (reply.kind === 'letter' && reply.letter) written.set(reply.letter.name, reply.letter);
      if (reply.kind === 'ledger') told = reply.ledger;
    },
  );
  sweepLetters(out, former.keys(), new Set(written.keys()));
  const letters = planned.flatMap(({ name }) => written.get(name) ?? []);
  return { ledger: record(out, told, letters), letters };
}

function record(
  out: string,
  ledger: LedgerDocument | null,
  letters: readonly WrittenLetter[],
): LedgerCounts {
  if (!ledger) throw new Error('no ledger');
  const text = JSON.stringify({ ...ledger, letters }, null, 2);
  writeWhole(path.join(out, PLACES.data), `${text}\n`);
  return ledger.counts;
}

function replyOf(outcome: Outcome<Reply>): Reply {
  if (outcome.kind !== 'done') throw new Error(`worker ${outcome.kind}`);
  const { reply } = outcome;
  if (reply.kind === 'refused') throw new UserError(reply.code as UserErrorCode, reply.message);
  return reply;
}
