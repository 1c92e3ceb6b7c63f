import { draftReports, examine } from '../src/pipeline';
import { formOf } from './forms';

/**
 * One export in a process of its own, as the pane does it: the core is there, the writer is not yet. With `bare` the docx
 * library packs as many paragraphs, without anything of ours. Prints JSON: times in milliseconds.
 */
const reports = draftReports(examine(formOf(60)));
const paragraphs = reports
  .flatMap(({ blocks }) => blocks)
  .reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length * block.header.length : 1),
    0,
  );

const isBare = process.argv.includes('bare');

async function work(): Promise<void> {
  if (isBare) await (await import('./wordBare')).bare(paragraphs);
  else await (await import('../src/write/toDocx')).toDocx(reports);
}

async function timed(): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const first = await timed();
const later: number[] = [];
for (let run = 0; run < 12; run++) later.push(await timed());
later.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ first, warm: later[3], paragraphs }));
