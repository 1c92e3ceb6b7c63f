import Big from 'big.js';
import type { Form } from '../../src/model/form';
import type { Material } from '../../src/model/material';
import type { Block, Report, Run } from '../../src/model/report';
import { show } from '../../src/numbers/show';

/** A number in a report with the run it stands in. */
export interface NumberInReport {
  readonly digits: string;
  readonly run: Run;
}

const NUMBER = /\d+(?:\.\d+)?/gu;
const OWN_NUMBER = /^(?:\d+\.(?!\d)|（\d+）)/u;
/** A 文号 or a title is a name: its digits are no figure. */
const DOCUMENT = /〔\d{4}〕\d+号|《[^》]*》/gu;

/** All runs; the ordinal that opens a heading or an item is no number of the report's. */
export function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'chart') return [];
  if (block.kind === 'table') return block.rows.flat();
  const [first, ...rest] = block.runs;
  if (!['heading', 'paragraph'].includes(block.kind) || !first) return block.runs;
  return [{ ...first, text: first.text.replace(OWN_NUMBER, '') }, ...rest];
}

/** The rules of a policy hold figures of the policy, not of the form. */
const isRule = ({ id }: Block): boolean => id?.startsWith('附|rules') ?? false;

/** Every number of a report, in order. */
export function numbersOf(report: Report): NumberInReport[] {
  const blocks = report.blocks.filter((block) => !isRule(block));
  return blocks.flatMap((block) =>
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

/** Numbers that are neither in the form or on 报告素材 nor worked out, and numbers that do not know their cell. */
export function strayNumbers(report: Report, form: Form, material: Material = new Map()): string[] {
  const typed = [...material.values()].map(({ text }) => text.replace(/(\d),(?=\d)/gu, '$1'));
  const known = new Set([...numbersIn(form), ...typed.flatMap((text) => text.match(NUMBER) ?? [])]);
  return numbersOf(report)
    .filter(({ digits, run }) => !run.cells?.length || (!run.computed && !known.has(digits)))
    .map(({ digits, run }) => `${digits} in ${run.text}`);
}
