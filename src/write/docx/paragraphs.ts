import type { Block } from '../../model/report';
import { Paragraph, TextRun } from './docxApi';
import { paragraphPlan, type TextBlock } from './paragraphPlan';
import { CHINESE, textRuns } from './textRuns';

/** A block of text as a Word paragraph; its neighbours decide on the blank lines around it. */
export function paragraphOf(
  block: TextBlock,
  previous: Block | undefined,
  next: Block | undefined,
): Paragraph {
  const { look, lines } = paragraphPlan(block, previous, next);
  return new Paragraph({
    ...look,
    children: lines.flatMap((line, index) =>
      index === 0 ? textRuns(line) : [new TextRun({ font: CHINESE, break: 1 }), ...textRuns(line)],
    ),
  });
}
