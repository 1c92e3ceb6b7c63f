import type { Block, Report, Run } from '../model/report';
import { annex } from './annex';
import { type DraftInput, factsOf } from './facts';
import { fill } from './fill';
import { promptOf, say, textOf } from './runs';
import { headingCounter, sectionBlocks } from './section';
import { signDate } from './signDate';

const runsOf = (block: Block): readonly Run[] =>
  block.kind === 'table' ? block.rows.flat() : block.runs;

/**
 * 起草自评报告 Turns one form and its scores into the blocks of a report, after an outline.
 * Pure: the same input gives the same report. Every number carries its cells; what the form does not say is a prompt.
 */
export function draft(input: DraftInput): Report {
  const { form, outline, style } = input;
  const facts = factsOf(input);
  const template = form.kind === 'project' ? outline.projectTitle : outline.reportTitle;
  const title = fill(template ?? outline.reportTitle, facts);
  const numberOf = headingCounter();
  const blocks: Block[] = [
    { kind: 'title', runs: title },
    { kind: 'subtitle', runs: say`（${facts.year}年度）` },
    ...(outline.preamble ?? []).map(
      (sentence): Block => ({ kind: 'paragraph', runs: fill(sentence, facts) }),
    ),
    ...outline.sections
      .filter(({ kinds }) => kinds?.includes(form.kind) ?? true)
      .flatMap((section) => sectionBlocks(section, facts, numberOf)),
    { kind: 'signature', runs: [facts.unit] },
    { kind: 'date', runs: [signDate(form)] },
    ...annex(facts, input.findings ?? []),
  ];
  const prompts = blocks
    .flatMap(runsOf)
    .filter((run) => run.missing)
    .map(promptOf);
  return {
    outline: outline.id,
    style,
    form: form.id,
    title: textOf(title),
    selfName: facts.self,
    blocks,
    missing: prompts,
  };
}
