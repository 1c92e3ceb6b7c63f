import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keep, ROOMS, writePage } from './figures/keep.mjs';

// `npm run coverage`: lines and branches that the tests of the core reach, by room, kept in docs/figures/coverage.json.
// Ends with 1 where one is not reached.
const LEAST = 100;
const TESTS = [...ROOMS, 'values', 'properties', 'corpus', 'oracles', 'write', 'cli/batch'];

const fromRoot = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const out = fromRoot('out/coverage');

const args = [
  fromRoot('node_modules/vitest/vitest.mjs'),
  'run',
  '--project',
  '!e2e',
  ...TESTS.map((name) => `test/${name}`),
  'test/decisions.test.ts',
  'test/pipeline.test.ts',
  '--coverage',
  '--coverage.provider=v8',
  ...ROOMS.map((room) => `--coverage.include=src/${room}/**`),
  '--coverage.reporter=text',
  '--coverage.reporter=json-summary',
  `--coverage.reportsDirectory=${out}`,
];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: fromRoot('.') });

const files = JSON.parse(readFileSync(`${out}/coverage-summary.json`, 'utf8'));
const share = (counts) => {
  const [covered, total] = [counts.map((one) => one.covered), counts.map((one) => one.total)].map(
    (list) => list.reduce((sum, count) => sum + count, 0),
  );
  return Math.floor((covered / total) * 10000) / 100;
};
let failed = status !== 0;
for (const room of ROOMS) {
  const own = Object.entries(files).flatMap(([file, counts]) =>
    file.includes(`/src/${room}/`) ? [counts] : [],
  );
  const [lines, branches] = ['lines', 'branches'].map((kind) => share(own.map((one) => one[kind])));
  keep('coverage', room, { lines, branches });
  process.stdout.write(`${room}: lines ${lines}%, branches ${branches}%\n`);
  failed ||= !(lines >= LEAST && branches >= LEAST);
}
writePage();
process.exitCode = failed ? 1 : 0;
