import { textOf } from '../../src/draft/runs';
import type { Report } from '../../src/model/report';

/** One line a block, table rows joined by |. */
export function linesOf(report: Report): string[] {
  return report.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.caption,
          block.header.join('|'),
          ...block.rows.map((row) => row.map((run) => run.text).join('|')),
        ]
      : [textOf(block.runs)],
  );
}
