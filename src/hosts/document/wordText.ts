import type { ProseParagraph } from '../../model/proof';
import type { XmlAttribute } from '../file/xmlAttributes';
import type { WordXml } from './wordXml';

/** A `w:t` where it stands in its part; offsets into the part's text. */
export interface TextElement {
  readonly part: string;
  /** Its start tag. */
  readonly open: { readonly start: number; readonly end: number };
  /** End of what is inside it. */
  readonly end: number;
  /** Its `xml:space`, whatever it says; without `preserve` blanks at the ends do not count. */
  readonly space: XmlAttribute | null;
}

/** 片段 A stretch of a paragraph; `source` is null for what the file generates (a list number, a tab, a line break). */
export interface Piece {
  readonly text: string;
  readonly source: TextElement | null;
}

/** A paragraph and where its text comes from: the pieces' texts, joined, are its text. */
export interface WordParagraph extends ProseParagraph {
  readonly pieces: readonly Piece[];
}

/** Reads the text of the `w:t` just opened as Word shows it; ends on its `close`. */
export function readText(scanner: WordXml, part: string): Piece {
  const open = { start: scanner.start, end: scanner.end };
  const space = scanner.attributes().find(({ name }) => name === 'xml:space') ?? null;
  const raw = scanner.textInside().replace(/[\t\n\r]/g, ' ');
  const text = space?.value === 'preserve' ? raw : withoutEnds(raw);
  return { text, source: { part, open, end: scanner.start, space } };
}

/** Without the blanks at both ends; other white space counts. A pattern would take quadratic time on many blanks. */
function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}
