import {
  FAULT,
  FAULT_WORDS,
  type FileReply,
  fileReply,
  type Refused,
  refusedResult,
} from '../../batch';
import { UserError, type UserErrorCode } from '../../model/userError';
import type { Job, Reply } from './jobs';
import type { Outcome } from './pool';
import type { BatchSettings } from './settings';
import { writeResult } from './store';

/** 坏文件的隔离 Where a job ends without a reply, its files are worked one by one, until the bad one stands alone. */
export class Retries {
  private readonly queue: Job[] = [];

  constructor(private readonly settings: BatchSettings) {}

  /** The jobs, and after them those that have to be tried again. */
  following(jobs: readonly Job[]): Iterable<Job> {
    const queue = this.queue;
    const first = jobs[Symbol.iterator]();
    const next = (): IteratorResult<Job> => {
      const again = queue.shift();
      return again ? { done: false, value: again } : first.next();
    };
    return { [Symbol.iterator]: () => ({ next }) };
  }

  /** What is known of files after a job. Throws `UserError` where the reply is one. */
  settled(job: Job, outcome: Outcome<Reply>): readonly FileReply[] {
    if (outcome.kind === 'done') {
      const { reply } = outcome;
      if (reply.kind === 'refused') throw new UserError(reply.code as UserErrorCode, reply.message);
      return reply.kind === 'files' ? reply.files : [];
    }
    if (job.kind === 'open') return this.refused(job.report, 'report', outcome);
    if (job.kind !== 'unit') throw new Error(`${job.kind} ${outcome.kind}`);
    const { workbook, reports } = job;
    const [only] = reports;
    if (workbook !== null && reports.length === 0)
      return this.refused(workbook, 'workbook', outcome);
    if (workbook === null && only !== undefined && reports.length === 1)
      return this.refused(only, 'report', outcome);
    if (workbook !== null) this.queue.push({ kind: 'unit', workbook, reports: [] });
    this.queue.push(
      ...reports.map((report): Job => ({ kind: 'unit', workbook: null, reports: [report] })),
    );
    return [];
  }

  private refused(file: string, kind: Refused['kind'], { kind: end }: Outcome<Reply>): FileReply[] {
    const message =
      end === 'timeout' ? '处理超时，已跳过；请检查文件是否过大或内容异常。' : FAULT_WORDS;
    const result = refusedResult(this.settings, { file, kind, code: FAULT, message });
    writeResult(this.settings.out, result);
    return [fileReply(result)];
  }
}
