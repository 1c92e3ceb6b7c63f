import type { Block } from '../../model/report';
import { MARGIN, PAPER } from '../gb9704';
import type { ChartBlock } from '../scoreFigures';
import { type ISectionOptions, Paragraph, SectionType, type Table } from './docxApi';
import { footers } from './footers';
import { paragraphOf } from './paragraphs';
import { scoreChart } from './scoreChart';
import { pitch } from './spacing';
import { wordTable } from './wordTable';

/** Each report a section that begins on a new page; one without footers of its own goes on with those before it. */
export function sections(reports: readonly (readonly Block[])[]): ISectionOptions[] {
  const charts = reports.flat().filter((block) => block.kind === 'chart');
  const properties = {
    type: SectionType.NEXT_PAGE,
    page: { size: PAPER, margin: { ...MARGIN, gutter: 0 } },
  };
  return reports.map((blocks, index) => ({
    properties,
    children: [...body(blocks, charts), ...ending(blocks)],
    ...(index === 0 ? { footers: footers() } : {}),
  }));
}

function body(
  blocks: readonly Block[],
  charts: readonly ChartBlock[],
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return wordTable(block);
    if (block.kind === 'chart') return scoreChart(block, charts.indexOf(block) + 1);
    return [paragraphOf(block, blocks[index - 1], blocks[index + 1])];
  });
}

/** A section ends with a paragraph; after a table it is one too low to begin a page of its own. */
function ending(blocks: readonly Block[]): Paragraph[] {
  return blocks.at(-1)?.kind === 'table' ? [new Paragraph({ spacing: pitch(1) })] : [];
}
