import { type Entry, type FileReply, planOf, unitsIn } from '../../batch';
import { type Conclusion, conclude } from './conclude';
import { sweepResults } from './formerRun';
import type { Job, Reply } from './jobs';
import { type Outcome, Pool } from './pool';
import { Progress } from './progress';
import { Retries } from './retries';
import type { BatchSettings } from './settings';

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

/** Works all files, then writes letters and ledger. Throws `UserError` (`output`) where something cannot be written. */
export async function runBatch(run: Run): Promise<Conclusion> {
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
      const candidates = books.map((file) => [file, unitsIn(replies.get(file))] as const);
      return { kind: 'open', report, candidates };
    });
    await pool.run(retries.following(toOpen), limitOf, tell);
    progress.end();
    const files = entries.map(({ file }) => file);
    await sweepResults(settings.out, files);
    const inOrder = files.flatMap((file) => replies.get(file) ?? []);
    return await conclude(pool, settings.out, inOrder, { files, list: run.list }, limit);
  } finally {
    progress.end();
    await pool.close();
  }
}

function planned(entries: readonly Entry[]) {
  const { units, open, refused } = planOf(entries);
  const jobs: Job[] = [
    ...units.map((unit): Job => ({ kind: 'unit', ...unit })),
    ...(refused.length > 0 ? [{ kind: 'refuse', files: refused } as const] : []),
  ];
  return { jobs, open };
}
