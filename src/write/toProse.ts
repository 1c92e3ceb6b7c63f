import type { Prose, ProseParagraph } from '../model/proof';
import type { Block, Report } from '../model/report';
import { normalBlocks } from './normalBlocks';
import type { TableBlock } from './normalTable';
import { textOf } from './runs';
import { scoreTable } from './scoreFigures';

/** The report as the text that a reader of the finished file sees, to be proofread. */
export function proseOf(report: Report): Prose {
  let tables = 0;
  const paragraphs = normalBlocks(report).flatMap((block) => {
    if (block.kind === 'table') return tableParagraphs(block, tables++);
    if (block.kind === 'chart') return tableParagraphs(scoreTable(block), tables++);
    return textParagraphs(block);
  });
  return { paragraphs };
}

const paragraph = (text: string, level: number | null = null): ProseParagraph[] =>
  text.trim() === '' ? [] : [{ text, cell: null, level }];

const textParagraphs = (block: Exclude<Block, { kind: 'table' | 'chart' }>): ProseParagraph[] =>
  paragraph(textOf(block.runs), block.kind === 'heading' ? block.level : null);

function tableParagraphs({ caption, header, rows }: TableBlock, table: number): ProseParagraph[] {
  const lines = [header, ...rows.map((row) => row.map(({ text }) => text))];
  const cells = lines.flatMap((line, row) =>
    line.flatMap((text, column): ProseParagraph[] =>
      text.trim() === '' ? [] : [{ text, cell: { table, row, column }, level: null }],
    ),
  );
  return [...paragraph(caption), ...cells];
}
