import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

test('no change of a scoring formula goes unnoticed by the tests', () => {
  const args = ['scripts/mutation.mjs', 'score:src/score/formulas/**/*.ts'];
  // A busy machine must not let a change through.
  const env = { ...process.env, MUTATION_PATIENCE: '3' };
  const { stdout, status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  const counts = /killed (\{.*\})$/m.exec(stdout)?.[1];
  expect({ status, ...JSON.parse(counts ?? '{}') }).toMatchObject({
    status: 0,
    survived: 0,
    noCoverage: 0,
    errors: 0,
    score: 100,
  });
}, 300_000);
