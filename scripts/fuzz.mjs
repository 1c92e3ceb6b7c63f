import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

// `npm run fuzz [-- CASES [SEED]]`: property tests with 10,000 cases each, then as many spoilt files of each kind, every
// one timed, in a process whose heap is bounded, then the torture form in LibreOffice. The seed printed brings the same
// cases again.
const [cases = '10000', seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
/** MiB of heap that any file must do with; bytes outside the heap count in fuzzFiles.ts, with the whole process. */
const HEAP = 512;

const fromRoot = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const vitest = fromRoot('node_modules/vitest/vitest.mjs');

const run = (args, env = {}) =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      cwd: fromRoot('.'),
      env: { ...process.env, ...env },
    });
    child.on('close', (status) => done(status ?? 1));
  });

process.stdout.write(`${cases} cases, seed ${seed}, heap ${HEAP} MiB\n`);
const properties = await run(
  [vitest, 'run', '--project', 'unit', 'test/properties', '--testTimeout', '7200000'],
  { FUZZ_RUNS: cases, FUZZ_SEED: seed },
);
const files = await run([
  `--max-old-space-size=${HEAP}`,
  '--import',
  'tsx',
  fromRoot('scripts/fuzzFiles.ts'),
  cases,
  seed,
]);
const office = await run(['--import', 'tsx', fromRoot('scripts/fuzzLibreOffice.ts')]);
process.exitCode = properties || files || office;
