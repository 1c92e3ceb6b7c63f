import type { Block, Run } from '../../model/report';
import { textOf } from '../runs';

/** A block a person may edit. */
export type TextBlock = Extract<Block, { runs: readonly Run[] }>;

export const isText = (block: Block): block is TextBlock => 'runs' in block;

/** '' for a block no outline has named. */
export const idOf = ({ id }: Block): string => id ?? '';

/** The runs of a block; a chart has none. */
export function runsOf(block: Block): readonly Run[] {
  if (isText(block)) return block.runs;
  return block.kind === 'table' ? block.rows.flat() : [];
}

/** All words and figures of a block; the cells of a table are lines. */
export function blockText(block: Block): string {
  if (isText(block)) return textOf(block.runs);
  if (block.kind === 'chart') {
    const bars = block.bars.map(
      ({ level1, level2, weight, score }) =>
        `${level1}·${level2} ${score.toFixed()}／${weight.toFixed()}`,
    );
    return [block.caption, ...bars].join('\n');
  }
  const cells = [...block.header, ...block.rows.flat().map((run) => run.text)];
  return [block.caption, ...cells].join('\n');
}
