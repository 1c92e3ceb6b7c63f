import type { Block, Run } from '../../model/report';
import { LINE, twips } from '../gb9704';
import type { TableBlock } from '../normalTable';
import { textOf } from '../runs';
import type { ChartBlock } from '../scoreFigures';
import { attachmentIndent, DATE_INDENT, signatureIndent } from './closing';
import { pitch } from './spacing';
import { STYLE } from './styles';
import { titleLines } from './titleLines';

/** 空一行 */
const BLANK = twips(LINE.body);

export type TextBlock = Exclude<Block, TableBlock | ChartBlock>;

/** What a paragraph states itself, besides its style. Lengths in twips. */
export interface ParagraphLook {
  readonly style: string;
  readonly keepNext?: true;
  readonly widowControl?: false;
  readonly spacing?: ReturnType<typeof pitch>;
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
}

/** 一个段落 A paragraph to be written. */
export interface ParagraphPlan {
  readonly look: ParagraphLook;
  /** More than one where it is broken by hand. */
  readonly lines: readonly (readonly Run[])[];
}

/** How a block of text stands on the page; its neighbours decide on the blank lines around it. */
export function paragraphPlan(
  block: TextBlock,
  previous: Block | undefined,
  next: Block | undefined,
): ParagraphPlan {
  const { runs } = block;
  switch (block.kind) {
    case 'title':
      return title(runs, next);
    case 'subtitle':
      return plan(STYLE.subtitle, runs, { spacing: pitch(LINE.body, 0, BLANK) });
    case 'heading':
      return plan(STYLE.headings[block.level - 1] ?? STYLE.body, runs, clearOf(previous));
    case 'paragraph':
      return plan(STYLE.body, runs, { ...keptBefore(next), ...clearOf(previous) });
    case 'attachment':
      return plan(STYLE.attachment, runs, {
        indent: attachmentIndent(textOf(runs)),
        ...keptBefore(next),
        spacing: pitch(LINE.body, previous?.kind === 'attachment' ? 0 : BLANK),
      });
    case 'signature':
      return plan(STYLE.signature, runs, {
        indent: { right: signatureIndent(block, next) },
        spacing: pitch(LINE.body, BLANK),
      });
    case 'date':
      return plan(STYLE.date, runs, { indent: { right: DATE_INDENT } });
  }
}

type Own = Omit<ParagraphLook, 'style'>;

/** Attachments, signature and date never stand on a page without a line of the text before them. */
function keptBefore(next: Block | undefined): Own {
  const closing = ['attachment', 'signature', 'date'].includes(next?.kind ?? '');
  return closing ? { keepNext: true } : {};
}

/** Half a line between a table and the text below it. */
function clearOf(previous: Block | undefined): Own {
  return previous?.kind === 'table' ? { spacing: pitch(LINE.body, BLANK / 2) } : {};
}

/** One paragraph also where the title takes two lines, so that a reader finds it whole. */
function title(runs: readonly Run[], next: Block | undefined): ParagraphPlan {
  const after = next?.kind === 'subtitle' ? 0 : BLANK;
  return {
    look: { style: STYLE.title, spacing: pitch(LINE.title, 0, after) },
    lines: titleLines(runs),
  };
}

/** The lines of a paragraph may be parted anywhere, so that every page is full. */
function plan(style: string, runs: readonly Run[], own: Own): ParagraphPlan {
  return { look: { style, widowControl: false, ...own }, lines: [runs] };
}
