import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { isHeavy, isSlow, LIMITS, measured } from '../test/fuzz/limits';
import { documentOutcome, type Outcome, workbookOutcome } from '../test/fuzz/outcome';
import { documents, workbooks } from '../test/fuzz/samples';
import { spoilt } from '../test/fuzz/spoilt';

// Spoilt files, timed one by one: `fuzzFiles.ts CASES SEED`. scripts/fuzz.mjs starts it with a bounded heap, so that a
// file that needs more memory than stated ends the process.
const [cases = 10_000, seed = 9] = process.argv.slice(2).map(Number);

interface Kind {
  readonly name: string;
  readonly ending: string;
  readonly files: readonly Uint8Array[];
  readonly run: (bytes: Uint8Array) => Promise<Outcome>;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Keeps a file, so that it can be looked at when something went wrong with it, even where that ended the process. */
function kept(bytes: Uint8Array, ending: string): string {
  const place = path.join(tmpdir(), `ziping-fuzz-${seed}${ending}`);
  writeFileSync(place, bytes);
  return place;
}

async function fuzz({ name, ending, files, run }: Kind): Promise<boolean> {
  const times: number[] = [];
  let results = 0;
  let slowest = 0;
  const property = fc.asyncProperty(spoilt(files), async (bytes) => {
    const place = kept(bytes, ending);
    const { result, cost: time } = await measured(() => run(bytes)).catch((error) => {
      throw new Error(`${String(error)} (${place})`);
    });
    if (result === 'result') results++;
    times.push(time);
    if (isSlow(time) && time > slowest)
      print(`  ${Math.round(time)} ms: ${kept(bytes, `-slow${ending}`)}`);
    slowest = Math.max(slowest, time);
  });
  for (const file of files) await run(file);
  const details = await fc.check(property, {
    numRuns: cases,
    seed,
    endOnFailure: true,
  });
  const { failed, numRuns, counterexamplePath } = details;
  times.sort((a, b) => a - b);
  const [median = 0, most = 0] = [times[times.length >> 1], times.at(-1)];
  print(
    `${name}: ${numRuns} files, ${results} gave a result, ${numRuns - results} one line; ` +
      `median ${Math.round(median)} ms, slowest ${Math.round(most)} ms (limit ${LIMITS.seconds * 1000})`,
  );
  if (details.failed) print(`  failed at ${counterexamplePath}: ${details.errorInstance}`);
  return !failed && !isSlow(slowest);
}

const kinds: readonly Kind[] = [
  { name: '.xlsx', ending: '.xlsx', files: workbooks(), run: workbookOutcome },
  { name: '.docx', ending: '.docx', files: await documents(), run: documentOutcome },
];
let good = true;
for (const kind of kinds) good = (await fuzz(kind)) && good;
const mib = process.resourceUsage().maxRSS / 1024;
print(
  `memory at most ${Math.round(mib)} MiB, the whole process (limit ${LIMITS.mebibytes})` +
    (isHeavy(mib) ? ' (WRONG)' : ''),
);
process.exitCode = good && !isHeavy(mib) ? 0 : 1;
