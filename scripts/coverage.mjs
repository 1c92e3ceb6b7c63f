import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `npm run coverage`: lines and branches that the tests of the core reach, by room, kept in docs/figures/coverage.json.
const ROOMS = ['read', 'check', 'score', 'draft', 'proof'];
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
const byRoom = Object.fromEntries(
  ROOMS.map((room) => {
    const own = Object.entries(files).flatMap(([file, counts]) =>
      file.includes(`/src/${room}/`) ? [counts] : [],
    );
    const of = (kind) => share(own.map((counts) => counts[kind]));
    return [room, { lines: of('lines'), branches: of('branches') }];
  }),
);
mkdirSync(fromRoot('docs/figures'), { recursive: true });
writeFileSync(fromRoot('docs/figures/coverage.json'), `${JSON.stringify(byRoom, null, 2)}\n`);
for (const [room, { lines, branches }] of Object.entries(byRoom))
  process.stdout.write(`${room}: lines ${lines}%, branches ${branches}%\n`);
process.exitCode = status ?? 1;
