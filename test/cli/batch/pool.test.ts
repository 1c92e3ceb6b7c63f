import { afterEach, expect, test } from 'vitest';
import { type Outcome, Pool } from '../../../src/cli/batch/pool';

/** A worker that doubles numbers, and does worse things when told to. */
const CODE = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', async (job) => {
  if (job === 'throw') throw new Error('x');
  if (job === 'exit') process.exit(1);
  if (job === 'hang') for (;;) {}
  parentPort.postMessage(job * 2);
});`;

let pool: Pool<unknown, number> | null = null;
afterEach(async () => {
  await pool?.close();
  pool = null;
});

async function outcomes(jobs: readonly unknown[], size: number, limit = 60_000) {
  pool = new Pool<unknown, number>({ code: CODE, workerData: null, size });
  const told = new Map<unknown, Outcome<number>>();
  await pool.run(
    jobs,
    () => limit,
    (job, outcome) => told.set(job, outcome),
  );
  return told;
}

test('every job has its outcome, however many lanes there are', async () => {
  const jobs = Array.from({ length: 40 }, (_, at) => at);
  for (const size of [1, 3]) {
    const told = await outcomes(jobs, size);
    expect(jobs.map((job) => told.get(job))).toEqual(
      jobs.map((job) => ({ kind: 'done', reply: job * 2 })),
    );
    await pool?.close();
  }
});

test('a job that throws or ends its worker is told as such, and those after it go on', async () => {
  const told = await outcomes(['throw', 1, 'exit', 2], 1);
  expect([...told.values()]).toEqual([
    { kind: 'crashed' },
    { kind: 'done', reply: 2 },
    { kind: 'crashed' },
    { kind: 'done', reply: 4 },
  ]);
});

test('a job that never ends is left aside', async () => {
  const told = await outcomes(['hang', 1], 1, 1500);
  expect([...told.values()]).toEqual([{ kind: 'timeout' }, { kind: 'done', reply: 2 }]);
});

test('jobs are drawn only as lanes become free', async () => {
  let drawn = 0;
  let done = 0;
  let most = 0;
  function* jobs() {
    for (let at = 0; at < 30; at++) {
      drawn += 1;
      most = Math.max(most, drawn - done);
      yield at;
    }
  }
  pool = new Pool<unknown, number>({ code: CODE, workerData: null, size: 2 });
  await pool.run(
    jobs(),
    () => 60_000,
    () => {
      done += 1;
    },
  );
  expect(most).toBeLessThanOrEqual(3);
});
