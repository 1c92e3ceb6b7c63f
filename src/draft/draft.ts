import type { Block, Report } from '../model/report';
import { annex } from './annex';
import { askPieces } from './ask';
import { attachments } from './attachments';
import { type DraftInput, factsOf } from './facts';
import { fill } from './fill';
import type { Piece } from './piece';
import { attached } from './projects/attached';
import { runsOf } from './refresh/blockText';
import { promptOf, say, textOf } from './runs';
import { headingCounter, sectionBlocks } from './section';
import { signDate } from './signDate';

/** Blocks of one origin are told apart by a number behind it. */
function withOwnIds(blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const id = block.id ?? block.kind;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { ...block, id: count === 1 ? id : `${id}#${count}` };
  });
}

/** Before the first heading nothing is numbered: subheadings and items are paragraphs there. */
const asBlock = (piece: Piece): Block =>
  piece.kind === 'subheading' || piece.kind === 'item'
    ? { kind: 'paragraph', runs: piece.kind === 'item' ? piece.runs : say`${piece.runs}。` }
    : piece;

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
  const blocks = withOwnIds([
    { kind: 'title', runs: title },
    { kind: 'subtitle', runs: say`（${facts.year}年度）` },
    ...outline.preamble.flatMap((ask) => askPieces(ask, facts)).map(asBlock),
    ...outline.sections
      .filter(({ kinds }) => kinds?.includes(form.kind) ?? true)
      .flatMap((section) => sectionBlocks(section, facts, numberOf)),
    ...attachments(facts),
    { kind: 'signature', runs: [facts.unit] },
    { kind: 'date', runs: [signDate(facts)] },
    ...attached(outline, facts),
    ...annex(facts, input.policy ?? null, input.findings ?? []),
  ]);
  const prompts = blocks
    .flatMap(runsOf)
    .filter((run) => run.missing)
    .map(promptOf);
  return {
    outline: outline.id,
    style,
    form: form.id,
    forms: (input.tables ?? [input]).map((table) => table.form.id),
    title: textOf(title),
    selfName: facts.self,
    blocks,
    missing: prompts,
  };
}
