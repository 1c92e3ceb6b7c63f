import { type RunSink, readRun } from './wordRun';
import { type ParagraphProperties, readProperties } from './wordStyles';
import type { Piece } from './wordText';
import type { WordXml } from './wordXml';

/** A `w:p` as it stands in the part: its text without a list number. */
export interface RawParagraph {
  readonly pieces: readonly Piece[];
  readonly properties: ParagraphProperties | null;
}

/** Struck out or moved away, and what holds no text. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'sdtPr']);

/**
 * Reads the `w:p` just opened; ends on its `close`. Insertions are text, deletions are not; field results are text,
 * field codes are not. `readBox` is called on each text box that is anchored in it.
 */
export function readParagraph(scanner: WordXml, part: string, readBox: () => void): RawParagraph {
  const pieces: Piece[] = [];
  let properties: ParagraphProperties | null = null;
  let newPage = false;
  const put = (piece: Piece) => {
    if (piece.text === '') return;
    if (newPage) pieces.push({ text: '\n', source: null });
    newPage = false;
    pieces.push(piece);
  };
  const breakPage = () => {
    newPage = pieces.length > 0;
  };
  const sink: RunSink = { part, put, breakPage, readBox };
  const depth = scanner.depth;
  while (scanner.nextInside(depth)) {
    const { name, own } = scanner;
    if (!own && name === 'oMath') put({ text: formula(scanner), source: null });
    else if (!own && name === 'Fallback') scanner.skip();
    else if (!own) continue;
    else if (name === 'pPr') properties = readProperties(scanner);
    else if (name === 'r') readRun(scanner, sink);
    else if (name === 'txbxContent') readBox();
    else if (PASSED_OVER.has(name)) scanner.skip();
  }
  return { pieces, properties };
}

/** The figures and signs of a formula in a row. */
function formula(scanner: WordXml): string {
  return scanner.textInside().replace(/\s+/g, '');
}
