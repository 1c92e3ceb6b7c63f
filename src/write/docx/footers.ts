import { INDENT, SIZE, twips } from '../gb9704';
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from './docxApi';
import { STYLE } from './styles';
import { CHINESE } from './textRuns';

/** 页码 — 1 —: odd pages at the right, even pages at the left, one character in. */
export function footers(): { default: Footer; even: Footer } {
  const indent = twips(SIZE.pageNumber * INDENT.pageNumber);
  return {
    default: footer(AlignmentType.RIGHT, { right: indent }),
    even: footer(AlignmentType.LEFT, { left: indent }),
  };
}

function footer(
  alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT,
  indent: { left?: number; right?: number },
): Footer {
  const number = new TextRun({ font: CHINESE, children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({
    children: [new Paragraph({ style: STYLE.pageNumber, alignment, indent, children: [number] })],
  });
}
