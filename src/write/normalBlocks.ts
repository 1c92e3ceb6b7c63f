import type { Block, Report } from '../model/report';
import { normalTable } from './normalTable';
import { linesOf, runsOnOneLine } from './runs';
import { normalChart } from './scoreFigures';

/**
 * The blocks of a report as every writer takes them: text clean, a paragraph for each line, headings on one line,
 * tables rectangular, nothing empty. Line ends are left only inside table cells.
 */
export function normalBlocks(report: Report): readonly Block[] {
  return report.blocks.flatMap(normal);
}

function normal(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'attachment':
      return linesOf(block.runs).map((runs) => ({ kind: block.kind, runs }));
    case 'table':
      return normalTable(block);
    case 'chart':
      return normalChart(block);
    default: {
      const runs = runsOnOneLine(block.runs);
      return runs.length > 0 ? [{ ...block, runs }] : [];
    }
  }
}
