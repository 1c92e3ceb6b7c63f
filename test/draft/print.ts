import { textOf } from '../../src/draft/runs';
import type { Block, Report } from '../../src/model/report';

/** One line a block; table rows and the bars of a chart joined by |. */
export function linesOf(report: Report): string[] {
  return report.blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  if (block.kind === 'chart') {
    const bars = block.bars.map(({ level2, weight, score }) => `${level2}|${weight}|${score}`);
    return [block.caption, ...bars];
  }
  if (block.kind !== 'table') return [textOf(block.runs)];
  const rows = block.rows.map((row) => row.map((run) => run.text).join('|'));
  return [block.caption, block.header.join('|'), ...rows];
}
