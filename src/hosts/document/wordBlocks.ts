import type { ProseParagraph } from '../../model/proof';
import { readParagraph } from './wordParagraph';
import { addParagraph, type WordStory } from './wordStory';
import type { ParagraphProperties } from './wordStyles';
import type { Piece, WordParagraph } from './wordText';
import { WordXml } from './wordXml';

type Take = (pieces: readonly Piece[], properties: ParagraphProperties | null) => void;

const LINE: Piece = { text: '\n', source: null };
/** Struck out or moved away, and what holds no text. */
const PASSED_OVER = /^(?:del|moveFrom|sdtPr|sectPr|tblPr|tblGrid|tcPrChange)$/;
/** What may stand between a row and its cells. */
const WRAPPERS = /^(?:trPr|sdt|sdtContent|customXml)$/;

/** Reads a body, or footnotes or endnotes, in the order a reader sees. Throws `UserError` (damaged, unsupported, too-large). */
export function readStory(xml: string, part: string, story: WordStory): WordParagraph[] {
  const found: WordParagraph[] = [];
  const scanner = new WordXml(xml, part);
  const reader = new BlockReader(scanner, part, story);
  while (scanner.nextInside(0)) {
    const { name, own } = scanner;
    if (!own) continue;
    const note = name === 'footnote' || name === 'endnote';
    if (note && scanner.value(':type') !== null) scanner.skip();
    else if (note || name === 'body') reader.blocks(found);
  }
  return found;
}

class BlockReader {
  constructor(
    private readonly scanner: WordXml,
    private readonly part: string,
    private readonly story: WordStory,
  ) {}

  /** Everything inside the element just opened; ends on its `close`. */
  blocks(out: WordParagraph[]): void {
    this.flow(out, (pieces, properties) => {
      addParagraph(out, pieces, { cell: null, level: this.story.headingLevel(properties) });
    });
  }

  /**
   * Its paragraphs one by one to `take`; tables and text boxes to `out`, after the paragraph they follow or stand in.
   * Returns the columns that it takes up, where it is a cell.
   */
  private flow(out: WordParagraph[], take: Take): number {
    const { scanner, story } = this;
    const depth = scanner.depth;
    let columns = 1;
    let pieces: Piece[] = [];
    const finish = (properties: ParagraphProperties | null) => {
      take(story.numbered({ pieces, properties }), properties);
      pieces = [];
    };
    while (scanner.nextInside(depth)) {
      const { name, own } = scanner;
      if (!own && name === 'Fallback') scanner.skip();
      else if (!own) continue;
      else if (name === 'p') {
        const boxes: WordParagraph[] = [];
        const read = readParagraph(scanner, this.part, () => this.blocks(boxes));
        for (const piece of read.pieces) pieces.push(piece);
        // A paragraph whose end is struck out goes on in the next one, with the properties of that.
        if (!read.properties?.endStruck) finish(read.properties);
        for (const one of boxes) out.push(one);
      } else if (name === 'tbl') {
        if (pieces.length > 0) finish(null);
        this.table(out);
      } else if (name === 'gridSpan') columns = scanner.countOf(':val') ?? 1;
      else if (PASSED_OVER.test(name)) scanner.skip();
    }
    if (pieces.length > 0) finish(null);
    return columns;
  }

  private table(out: WordParagraph[]): void {
    const { scanner } = this;
    const table = this.story.nextTable();
    const depth = scanner.depth;
    let row = 0;
    while (scanner.nextInside(depth)) {
      if (!scanner.own) continue;
      if (scanner.name === 'tr') row += this.row(out, table, row);
      else if (PASSED_OVER.test(scanner.name)) scanner.skip();
    }
  }

  /** Returns the number of rows read: none where the row is struck out. */
  private row(out: WordParagraph[], table: number, row: number): 0 | 1 {
    const { scanner } = this;
    const depth = scanner.depth;
    let column = 0;
    let struck = false;
    while (scanner.nextInside(depth)) {
      const { name, own } = scanner;
      if (!own) continue;
      if (name === 'gridBefore') column = scanner.countOf(':val') ?? 0;
      else if (name === 'del') struck = true;
      else if (name === 'tc' && !struck) column += this.cell(out, { table, row, column });
      else if (!WRAPPERS.test(name)) scanner.skip();
    }
    return struck ? 0 : 1;
  }

  /** The cell's paragraphs as one, a line each, then what is nested in it. Returns the columns it takes up. */
  private cell(out: WordParagraph[], cell: NonNullable<ProseParagraph['cell']>): number {
    const nested: WordParagraph[] = [];
    const lines: Piece[] = [];
    let first = true;
    const columns = this.flow(nested, (pieces) => {
      if (!first) lines.push(LINE);
      first = false;
      for (const piece of pieces) lines.push(piece);
    });
    addParagraph(out, lines, { cell, level: null });
    for (const one of nested) out.push(one);
    return columns;
  }
}
