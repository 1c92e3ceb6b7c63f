import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keep, ROOMS, writePage } from './figures/keep.mjs';

// `npm run mutation [-- ROOM[:GLOB] ...]`: changes the code of each room piece by piece, counts the changes its tests
// notice, prints those they do not, and keeps the counts of whole rooms in docs/figures/mutation.json. Ends with 1 where
// less is noticed than the figures allow.
const LEAST = 90;
/** Judged down to what runs once, while the files load: a process each. Elsewhere that is nearly all vocabulary. */
const WHOLE = ['score'];
const chosen = process.argv.slice(2);

const fromRoot = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const REPORT = fromRoot('out/mutation/report.json');

function countsIn(report) {
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants);
  const of = (...kinds) => all.filter(({ status }) => kinds.includes(status)).length;
  const counts = {
    killed: of('Killed', 'Timeout'),
    survived: of('Survived'),
    noCoverage: of('NoCoverage'),
    // Run only while the file loads, and left out.
    ignored: of('Ignored'),
    // Neither: the run itself went wrong.
    errors: of('RuntimeError', 'CompileError', 'Pending'),
  };
  const judged = counts.killed + counts.survived + counts.noCoverage;
  return { ...counts, score: Math.floor((counts.killed / judged) * 1000) / 10 };
}

let failed = false;
for (const one of chosen.length > 0 ? chosen : ROOMS) {
  const [room, glob] = one.split(':');
  const args = [
    fromRoot('node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    '--mutate',
    glob ?? `src/${room}/**/*.ts`,
    ...(WHOLE.includes(one) ? [] : ['--ignoreStatic']),
  ];
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    cwd: fromRoot('.'),
    env: { ...process.env, MUTATION_ROOM: room },
  });
  if (status !== 0) {
    failed = true;
    continue;
  }
  const counts = countsIn(JSON.parse(readFileSync(REPORT, 'utf8')));
  process.stdout.write(`${one}: ${counts.score}% killed ${JSON.stringify(counts)}\n`);
  renameSync(REPORT, fromRoot(`out/mutation/${room}.json`));
  failed ||= !(counts.score >= LEAST) || counts.errors > 0;
  if (glob) continue;
  keep('mutation', room, counts);
}
if (chosen.every((one) => !one.includes(':'))) writePage();
process.exitCode = failed ? 1 : 0;
