import { unqualified } from '../grid/address';
import type { Form } from '../model/form';
import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';

/** What may stand in a sentence: plain words, or runs that know their cells. */
export type Part = string | Run | readonly Run[];

const isPlain = (run: Run): boolean => !run.cells && !run.missing;

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.text === '') return;
  if (last && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: last.text + run.text };
  else runs.push(run);
}

/** A sentence: say`年初预算数为${amount}。` Plain words that touch become one run. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  words.forEach((word, at) => {
    append(runs, { text: word });
    for (const run of flat(parts[at] ?? '')) append(runs, run);
  });
  return runs;
}

function flat(part: Part): readonly Run[] {
  if (typeof part === 'string') return [{ text: part }];
  return 'text' in part ? [part] : part;
}

/** Parts with `separator` between them. */
export function join(parts: readonly Part[], separator: string): Run[] {
  const runs: Run[] = [];
  parts.forEach((part, at) => {
    if (at > 0) append(runs, { text: separator });
    for (const run of flat(part)) append(runs, run);
  });
  return runs;
}

/** 【请补充：…】 `prompt` says what a person has to supply; `cells` are the cells it speaks of. */
export function missing(prompt: string, cells?: readonly CellRef[]): Run {
  const text = `【请补充：${prompt}】`;
  return cells ? { text, cells, missing: true } : { text, missing: true };
}

/** The prompt of a missing run. */
export function promptOf(run: Run): string {
  return run.text.slice('【请补充：'.length, -1);
}

/** References to cells of a form; its first cell where the form knows none closer. */
export function cellsOf(form: Form, ...addresses: readonly (string | undefined)[]): CellRef[] {
  const { sheet } = form;
  const refs: CellRef[] = [];
  for (const address of addresses) if (address) refs.push({ sheet, address });
  return refs.length > 0 ? refs : [{ sheet, address: unqualified(form.id)?.address ?? 'A1' }];
}

/** The text of runs on end. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
