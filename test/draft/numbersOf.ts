import Big from 'big.js';
import type { Form } from '../../src/model/form';
import type { Block, Report, Run } from '../../src/model/report';
import { show } from '../../src/numbers/show';

/** A number in a report with the run it stands in. */
export interface NumberInReport {
  readonly digits: string;
  readonly run: Run;
}

const NUMBER = /\d+(?:\.\d+)?/gu;
const HEADING_NUMBER = /^(?:\d+\.|（\d+）)/u;
/** A 文号, or the quoted title of a policy, is a name: its digits are no figure. */
const DOCUMENT = /〔\d{4}〕\d+号|按照“[^”]*”评分办法评分/gu;

/** All runs; the ordinal that opens a heading is no number of the report's. */
export function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'table') return block.rows.flat();
  const [first, ...rest] = block.runs;
  if (block.kind !== 'heading' || !first) return block.runs;
  return [{ ...first, text: first.text.replace(HEADING_NUMBER, '') }, ...rest];
}

/** Every number of a report, in order. */
export function numbersOf(report: Report): NumberInReport[] {
  return report.blocks.flatMap((block) =>
    runsOf(block).flatMap((run) =>
      [...run.text.replaceAll(DOCUMENT, '').matchAll(NUMBER)].map(([digits]) => ({ digits, run })),
    ),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Big) return [show(value)];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** The numbers that the cells of a form hold. */
export function numbersIn(form: Form): Set<string> {
  const { cells: _, ...facts } = form;
  return new Set(textsIn(facts).flatMap((text) => text.match(NUMBER) ?? []));
}

/** Numbers that are neither in the form nor worked out, and numbers that do not know their cell. */
export function strayNumbers(report: Report, form: Form): string[] {
  const known = numbersIn(form);
  return numbersOf(report)
    .filter(({ digits, run }) => !run.cells?.length || (!run.computed && !known.has(digits)))
    .map(({ digits, run }) => `${digits} in ${run.text}`);
}
