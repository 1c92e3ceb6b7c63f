import { Worker } from 'node:worker_threads';

/** 一份活的结局 A worker's reply, or how it ended without one. */
export type Outcome<Reply> =
  | { readonly kind: 'done'; readonly reply: Reply }
  | { readonly kind: 'crashed' }
  | { readonly kind: 'timeout' };

export interface PoolOptions {
  /** What each worker runs, as CommonJS: for each message it gets, it posts one reply. */
  readonly code: string;
  readonly workerData: unknown;
  readonly size: number;
}

/** Heap of one worker, in MB: a file that needs more ends its worker, not the run. */
const MOST_HEAP = 1024;
/** Of it for what is soon done with, in MB: with less it is cleared too often, with more two workers need too much. */
const YOUNG_HEAP = 48;
/** Longest time a timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** 工作线程池 Each lane has one worker and gives it one job at a time; a worker that crashes or hangs is replaced. */
export class Pool<Job, Reply> {
  private readonly lanes: Lane<Job, Reply>[];

  constructor(options: PoolOptions) {
    this.lanes = Array.from({ length: options.size }, () => new Lane<Job, Reply>(options));
  }

  /** Draws jobs as lanes become free and tells each outcome. `limit` is the time a job may take, in milliseconds. */
  async run(
    jobs: Iterable<Job>,
    limit: (job: Job) => number,
    tell: (job: Job, outcome: Outcome<Reply>) => void,
  ): Promise<void> {
    const queue = jobs[Symbol.iterator]();
    await Promise.all(
      this.lanes.map(async (lane) => {
        for (let next = queue.next(); !next.done; next = queue.next())
          tell(next.value, await lane.run(next.value, limit(next.value)));
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }
}

class Lane<Job, Reply> {
  private worker: Worker | null = null;

  constructor(private readonly options: PoolOptions) {}

  run(job: Job, limit: number): Promise<Outcome<Reply>> {
    const worker = this.worker ?? this.started();
    this.worker = worker;
    return new Promise((resolve) => {
      const end = (outcome: Outcome<Reply>): void => {
        clearTimeout(timer);
        worker.off('message', reply).off('exit', crash);
        if (outcome.kind !== 'done') {
          this.worker = null;
          void worker.terminate();
        }
        resolve(outcome);
      };
      const reply = (value: Reply): void => end({ kind: 'done', reply: value });
      const crash = (): void => end({ kind: 'crashed' });
      const timer = setTimeout(() => end({ kind: 'timeout' }), Math.min(limit, LONGEST));
      worker.on('message', reply).on('exit', crash);
      worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private started(): Worker {
    const { code, workerData } = this.options;
    const worker = new Worker(code, {
      eval: true,
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP },
    });
    // An error ends the worker; that it ended is what counts.
    worker.on('error', () => {});
    return worker;
  }
}
