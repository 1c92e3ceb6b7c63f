import type { Run } from '../model/report';
import { clean, cleanLine } from './clean';

/** The words of some runs, joined. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Runs whose text is clean and on one line; empty ones are left out. */
export function runsOnOneLine(runs: readonly Run[]): readonly Run[] {
  return filled(runs.map((run) => ({ ...run, text: cleanLine(run.text) })));
}

/** Runs whose text is clean, parted at line ends; blank lines are left out. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    clean(run.text)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push({ ...run, text });
      });
  }
  return lines.map(filled).filter((line) => textOf(line).trim() !== '');
}

/** Parts runs before the character at `at`; a run that straddles it is cut in two. */
export function cutAt(runs: readonly Run[], at: number): readonly [readonly Run[], readonly Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let passed = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(at - passed, 0), run.text.length);
    before.push({ ...run, text: run.text.slice(0, cut) });
    after.push({ ...run, text: run.text.slice(cut) });
    passed += run.text.length;
  }
  return [filled(before), filled(after)];
}

function filled(runs: readonly Run[]): readonly Run[] {
  return runs.filter((run) => run.text !== '');
}
