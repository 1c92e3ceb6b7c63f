import type { ProseParagraph } from '../../model/proof';
import { documentErrors } from './documentErrors';
import { MAX_CHARACTERS } from './limits';
import type { WordNumbering } from './wordNumbering';
import type { RawParagraph } from './wordParagraph';
import { merged, type ParagraphProperties, type WordStyles } from './wordStyles';
import type { Piece, WordParagraph } from './wordText';

/** Deepest heading that a report knows. */
const DEEPEST_HEADING = 4;
const BODY_TEXT = 9;

/** 行文 What goes on from paragraph to paragraph while a Word file is read: list numbers, tables, length. */
export class WordStory {
  private tables = 0;
  private characters = 0;

  constructor(
    private readonly styles: WordStyles,
    private readonly numbering: WordNumbering,
  ) {}

  /** Number of the next table, from 0. */
  nextTable(): number {
    return this.tables++;
  }

  /** The pieces of the next paragraph with its list number before them. Throws `UserError` (too-large). */
  numbered({ pieces, properties }: RawParagraph): readonly Piece[] {
    const { numbering } = this.look(properties);
    const text = this.numbering.next(numbering, properties?.style ?? null);
    const whole = text === '' ? pieces : [{ text, source: null }, ...pieces];
    this.characters += 1;
    for (const piece of whole) this.characters += piece.text.length;
    if (this.characters > MAX_CHARACTERS) throw documentErrors.tooLong();
    return whole;
  }

  /** 1–4, or null for body text. */
  headingLevel(properties: ParagraphProperties | null): number | null {
    const { outline } = this.look(properties);
    return outline === null || outline >= BODY_TEXT ? null : Math.min(outline + 1, DEEPEST_HEADING);
  }

  private look(properties: ParagraphProperties | null) {
    const style = this.styles.look(properties?.style ?? null);
    return {
      outline: properties?.outline ?? style.outline,
      numbering: merged(properties?.numbering ?? null, style.numbering),
    };
  }
}

/** One paragraph of the prose, at the end of `out`; blank ones are left out. */
export function addParagraph(
  out: WordParagraph[],
  pieces: readonly Piece[],
  { cell, level }: Pick<ProseParagraph, 'cell' | 'level'>,
): void {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.trim() !== '') out.push({ text, cell, level, pieces });
}
