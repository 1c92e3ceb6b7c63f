import type { Block, Run } from '../../model/report';
import { LINE, twips } from '../gb9704';
import type { TableBlock } from '../normalTable';
import { textOf } from '../runs';
import type { ChartBlock } from '../scoreFigures';
import { attachmentIndent, DATE_INDENT, signatureIndent } from './closing';
import { type IParagraphOptions, Paragraph, TextRun } from './docxApi';
import { pitch } from './spacing';
import { STYLE } from './styles';
import { CHINESE, textRuns } from './textRuns';
import { titleLines } from './titleLines';

/** 空一行 */
const BLANK = twips(LINE.body);
type TextBlock = Exclude<Block, TableBlock | ChartBlock>;
type Options = Omit<IParagraphOptions, 'style' | 'children'>;

/** A block of text as a Word paragraph; its neighbours decide on the blank lines around it. */
export function paragraphOf(
  block: TextBlock,
  previous: Block | undefined,
  next: Block | undefined,
): Paragraph {
  const { runs } = block;
  switch (block.kind) {
    case 'title':
      return title(runs, next);
    case 'subtitle':
      return paragraph(STYLE.subtitle, runs, { spacing: pitch(LINE.body, 0, BLANK) });
    case 'heading':
      return paragraph(STYLE.headings[block.level - 1] ?? STYLE.body, runs, clearOf(previous));
    case 'paragraph':
      return paragraph(STYLE.body, runs, { ...keptBefore(next), ...clearOf(previous) });
    case 'attachment':
      return paragraph(STYLE.attachment, runs, {
        indent: attachmentIndent(textOf(runs)),
        ...keptBefore(next),
        spacing: pitch(LINE.body, previous?.kind === 'attachment' ? 0 : BLANK),
      });
    case 'signature':
      return paragraph(STYLE.signature, runs, {
        indent: { right: signatureIndent(block, next) },
        spacing: pitch(LINE.body, BLANK),
      });
    case 'date':
      return paragraph(STYLE.date, runs, { indent: { right: DATE_INDENT } });
  }
}

/** Attachments, signature and date never stand on a page without a line of the text before them. */
function keptBefore(next: Block | undefined): Options {
  const closing = ['attachment', 'signature', 'date'].includes(next?.kind ?? '');
  return closing ? { keepNext: true } : {};
}

/** Half a line between a table and the text below it. */
function clearOf(previous: Block | undefined): Options {
  return previous?.kind === 'table' ? { spacing: pitch(LINE.body, BLANK / 2) } : {};
}

/** One paragraph also where the title takes two lines, so that a reader finds it whole. */
function title(runs: readonly Run[], next: Block | undefined): Paragraph {
  const after = next?.kind === 'subtitle' ? 0 : BLANK;
  return new Paragraph({
    style: STYLE.title,
    spacing: pitch(LINE.title, 0, after),
    children: titleLines(runs).flatMap((line, index) =>
      index === 0 ? textRuns(line) : [new TextRun({ font: CHINESE, break: 1 }), ...textRuns(line)],
    ),
  });
}

/** The lines of a paragraph may be parted anywhere, so that every page is full. */
function paragraph(style: string, runs: readonly Run[], options: Options): Paragraph {
  return new Paragraph({ style, widowControl: false, ...options, children: textRuns(runs) });
}
