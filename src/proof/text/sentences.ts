import { matchesOf } from './matches';
/** 一句 A sentence within its paragraph; `end` stands behind its mark. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function split(text: string, marks: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of matchesOf(text, marks)) {
    const end = match.index + match[0].length;
    spans.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  if (start < text.length) spans.push({ text: text.slice(start), start, end: text.length });
  return spans;
}

/** Sentences of a paragraph, parted by 。；！？, in order and without gaps. */
export const sentencesOf = (text: string): Span[] => split(text, /[。；;！？!?]+[”’）)]*/g);

/** Clauses of a paragraph, parted by commas too. */
export const clausesOf = (text: string): Span[] => split(text, /[。；;！？!?，,：:]+[”’）)]*/g);
