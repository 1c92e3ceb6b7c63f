import { type KeptFill, markFill, NO_FILL, sameFill } from '../shared/keptFill';
import type { KeptMark } from '../shared/markRecord';
import type { Book } from './book';
import type { Palette } from './colors';
import { fillXml, keptFillOf } from './fills';
import { besidesFill, withFill } from './formatXml';
import { paletteOf } from './palette';
import { StylesXml } from './stylesXml';

/** Which style index a cell gets when it is marked, and which when the mark is taken back. */
export class MarkStyles {
  private readonly styles: StylesXml;
  private readonly palette: Palette;
  private readonly known = new Map<string, number>();
  private readonly others = new Map<number, string>();

  /** Throws `UserError` (damaged). */
  constructor(
    private readonly book: Book,
    readonly part: string,
  ) {
    this.styles = new StylesXml(book.pack.text(part), part);
    this.palette = paletteOf(book);
  }

  /** The background of a style; null for a gradient. */
  fill(style: number): KeptFill | null {
    const xf = this.book.styles.xfs[style];
    return xf ? keptFillOf(xf.fill, this.palette) : NO_FILL;
  }

  /** The style as it is but for the background. */
  marked(style: number, colour: string): number {
    return this.once(`${style} ${colour}`, () => this.filled(style, markFill(colour)));
  }

  /**
   * The style of a marked cell as it is now, with the former background: the very style it had, where that still
   * stands for the same; a program that saved the file meanwhile may have counted anew.
   */
  unmarked(style: number, { fill, file }: KeptMark): number {
    const fits = (index: number) => {
      const now = this.fill(index);
      return (
        this.styles.xfs[index] !== undefined &&
        this.beside(index) === this.beside(style) &&
        now !== null &&
        sameFill(now, fill)
      );
    };
    if (file && fits(file.style)) return file.style;
    return this.once(`${style} ${JSON.stringify(fill)}`, () => {
      const found = this.book.styles.xfs.findIndex((_, index) => fits(index));
      return found < 0 ? this.filled(style, fill) : found;
    });
  }

  /** The styles part as it is to be. */
  xml(): string {
    return this.styles.xml();
  }

  private filled(style: number, fill: KeptFill): number {
    const { prefix: p } = this.styles;
    const xf =
      this.styles.xfs[style] ?? `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    return this.styles.xf(withFill(xf, this.styles.fill(fillXml(p, fill))));
  }

  private beside(style: number): string {
    const known = this.others.get(style) ?? besidesFill(this.styles.xfs[style] ?? '<xf/>');
    this.others.set(style, known);
    return known;
  }

  private once(key: string, make: () => number): number {
    const index = this.known.get(key) ?? make();
    this.known.set(key, index);
    return index;
  }
}
