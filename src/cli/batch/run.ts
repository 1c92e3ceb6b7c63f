import { pairing } from '../../ledger';
import { UserError, type UserErrorCode } from '../../model/userError';
import { formerLetters, sweepLetters, sweepResults } from './formerRun';
import type { FileReply, Job, LedgerReply, Reply, WrittenLetter } from './jobs';
import { sorted } from './kinds';
import { letterJobs } from './letterJobs';
import { type Outcome, Pool } from './pool';
import { Progress } from './progress';
import { Retries } from './retries';
import type { BatchSettings } from './settings';
import type { Entry } from './walk';

export interface Run {
  readonly settings: BatchSettings;
  /** What the workers run. */
  readonly code: string;
  readonly entries: readonly Entry[];
  readonly list: readonly string[] | null;
  readonly workers: number;
  /** Time a file may take, in milliseconds. */
  readonly limit: number;
}

export interface RunResult {
  readonly ledger: LedgerReply;
  readonly letters: readonly WrittenLetter[];
}

/** Works all files, then the letters, then the ledger. Throws `UserError` (`output`) where something cannot be written. */
export async function runBatch(run: Run): Promise<RunResult> {
  const { settings, code, entries, workers, limit } = run;
  const pool = new Pool<Job, Reply>({ code, workerData: settings, size: workers });
  const progress = new Progress(entries.length);
  const replies = new Map<string, FileReply>();
  try {
    const retries = new Retries(settings);
    const tell = (job: Job, outcome: Outcome<Reply>): void => {
      for (const reply of retries.settled(job, outcome)) {
        if (!replies.has(reply.file)) progress.add(1);
        replies.set(reply.file, reply);
      }
    };
    const limitOf = (job: Job): number =>
      limit * (job.kind === 'unit' ? 1 + job.reports.length : 2);
    const { jobs, open } = planned(entries);
    await pool.run(retries.following(jobs), limitOf, tell);
    const toOpen = [...open].map(([report, books]): Job => {
      const candidates = books.map((file) => [file, unitsOf(replies.get(file))] as const);
      return { kind: 'open', report, candidates };
    });
    await pool.run(retries.following(toOpen), limitOf, tell);
    progress.end();
    const files = entries.map(({ file }) => file);
    await sweepResults(settings.out, files);
    const inOrder = files.flatMap((file) => replies.get(file) ?? []);
    const letters = await written(pool, settings.out, inOrder, limit);
    const job: Job = { kind: 'ledger', ledger: { files, list: run.list, letters } };
    let ledger: LedgerReply | null = null;
    await pool.run(
      [job],
      () => Number.POSITIVE_INFINITY,
      (_, outcome) => {
        const reply = replyOf(outcome);
        if (reply.kind === 'ledger') ledger = reply.ledger;
      },
    );
    if (ledger === null) throw new Error('no ledger');
    return { ledger, letters };
  } finally {
    progress.end();
    await pool.close();
  }
}

function planned(entries: readonly Entry[]) {
  const { workbooks, reports, otherWorkbooks, otherReports, refused } = sorted(entries);
  const { pairs, open, alone } = pairing(workbooks, reports);
  const jobs: Job[] = [
    ...[...workbooks, ...otherWorkbooks].map(
      (workbook): Job => ({ kind: 'unit', workbook, reports: pairs.get(workbook) ?? [] }),
    ),
    ...[...alone, ...otherReports].map(
      (report): Job => ({ kind: 'unit', workbook: null, reports: [report] }),
    ),
    ...(refused.length > 0 ? [{ kind: 'refuse', files: refused } as const] : []),
  ];
  return { jobs, open };
}

const unitsOf = (reply: FileReply | undefined): string[] =>
  reply?.units.flatMap(({ unit }) => unit ?? []) ?? [];

async function written(
  pool: Pool<Job, Reply>,
  out: string,
  replies: readonly FileReply[],
  limit: number,
): Promise<WrittenLetter[]> {
  const former = formerLetters(out);
  const jobs = letterJobs(replies, former);
  const letters = new Map<string, WrittenLetter>();
  await pool.run(
    jobs.map((letter): Job => ({ kind: 'letter', letter })),
    () => limit,
    (_, outcome) => {
      const reply = replyOf(outcome);
      if (reply.kind === 'letter' && reply.letter) letters.set(reply.letter.name, reply.letter);
    },
  );
  sweepLetters(out, former.keys(), new Set(letters.keys()));
  return jobs.flatMap(({ name }) => letters.get(name) ?? []);
}

function replyOf(outcome: Outcome<Reply>): Reply {
  if (outcome.kind !== 'done') throw new Error(`worker ${outcome.kind}`);
  const { reply } = outcome;
  if (reply.kind === 'refused') throw new UserError(reply.code as UserErrorCode, reply.message);
  return reply;
}
