import type { Block, Run } from '../../model/report';
import { LINE, twips } from '../gb9704';
import type { TableBlock } from '../normalTable';
import { textOf } from '../runs';
import { attachmentIndent, DATE_INDENT, signatureIndent } from './closing';
import { LineRuleType, Paragraph, TextRun } from './docxApi';
import { STYLE } from './styles';
import { CHINESE, textRuns } from './textRuns';
import { titleLines } from './titleLines';

/** 空一行 */
const BLANK = twips(LINE.body);
type TextBlock = Exclude<Block, TableBlock>;
type Options = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'style' | 'children'>;

/** A block other than a table as Word paragraphs; its neighbours decide on the blank lines around it. */
export function paragraphs(
  block: TextBlock,
  previous: Block | undefined,
  next: Block | undefined,
): readonly Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [title(block.runs, next)];
    case 'subtitle':
      return [paragraph(STYLE.subtitle, block.runs, spaced(LINE.body, { after: BLANK }))];
    case 'heading':
      return [paragraph(STYLE.headings[block.level - 1] ?? STYLE.body, block.runs)];
    case 'paragraph':
      return [paragraph(STYLE.body, block.runs, keptBefore(next))];
    case 'attachment': {
      const indent = attachmentIndent(textOf(block.runs));
      const spacing = spaced(LINE.body, { before: previous?.kind === 'attachment' ? 0 : BLANK });
      return [paragraph(STYLE.attachment, block.runs, { indent, ...keptBefore(next), ...spacing })];
    }
    case 'signature': {
      const indent = { right: signatureIndent(block, next) };
      return [
        paragraph(STYLE.signature, block.runs, { indent, ...spaced(LINE.body, { before: BLANK }) }),
      ];
    }
    case 'date':
      return [paragraph(STYLE.date, block.runs, { indent: { right: DATE_INDENT } })];
  }
}

/** Attachments, signature and date never stand on a page without a line of the text before them. */
function keptBefore(next: Block | undefined): Options {
  const closing = ['attachment', 'signature', 'date'].includes(next?.kind ?? '');
  return closing ? { keepNext: true } : {};
}

/** One paragraph also where the title takes two lines, so that a reader finds it whole. */
function title(runs: readonly Run[], next: Block | undefined): Paragraph {
  const after = next?.kind === 'subtitle' ? 0 : BLANK;
  return new Paragraph({
    style: STYLE.title,
    ...spaced(LINE.title, { after }),
    children: titleLines(runs).flatMap((line, index) =>
      index === 0 ? textRuns(line) : [new TextRun({ font: CHINESE, break: 1 }), ...textRuns(line)],
    ),
  });
}

function paragraph(style: string, runs: readonly Run[], options: Options = {}): Paragraph {
  return new Paragraph({ style, widowControl: false, ...options, children: textRuns(runs) });
}

/** The whole of w:spacing: what a paragraph states itself replaces its style's as one. */
function spaced(line: number, around: { before?: number; after?: number }): Options {
  const spacing = {
    before: 0,
    after: 0,
    ...around,
    line: twips(line),
    lineRule: LineRuleType.EXACT,
  };
  return { spacing };
}
