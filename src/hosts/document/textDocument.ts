import type { Correction, Prose } from '../../model/proof';
import { type Splice, splice } from '../file/splice';
import { correctedTexts, inOrder, isPlain, narrowed } from './corrections';
import { documentErrors } from './documentErrors';
import { MAX_CHARACTERS } from './limits';
import { proseOfText } from './proseOfText';
import type { ReportDocument } from './reportDocument';
import { TextBytes } from './textBytes';
import { textPlaces, unitsAt } from './textPlaces';

const LINE_END = /[\n\r\u2028\u2029\f\v]/;

/** A .txt or .md; corrections keep its encoding, byte-order mark and line ends. */
export class TextDocument implements ReportDocument {
  private places: readonly (number | null)[] | null = null;

  private constructor(
    private readonly file: TextBytes,
    readonly prose: Prose,
  ) {}

  /** Throws `UserError` (damaged, too-large, empty). */
  static open(bytes: Uint8Array): TextDocument {
    const file = TextBytes.open(bytes);
    if (file.text.length > MAX_CHARACTERS) throw documentErrors.tooLong();
    const prose = proseOfText(file.text);
    if (prose.paragraphs.length === 0) throw documentErrors.noText();
    return new TextDocument(file, prose);
  }

  correctable(correction: Correction): boolean {
    return this.spliceOf(correction) !== null;
  }

  corrected(corrections: readonly Correction[]): Uint8Array {
    const sorted = inOrder(this.prose, corrections);
    const splices = sorted.map((one) => {
      const found = this.spliceOf(one);
      if (!found) throw documentErrors.notCorrectable();
      return found;
    });
    const bytes = this.file.spliced(splices);
    const texts = correctedTexts(this.prose, sorted).filter((text) => text.trim() !== '');
    const now = TextDocument.open(bytes).prose.paragraphs;
    const same = now.length === texts.length && now.every(({ text }, i) => text === texts[i]);
    if (!same) throw documentErrors.unverified();
    return bytes;
  }

  /** The correction in the text of the file; null where the marks of Markdown are in its way. */
  private spliceOf(correction: Correction): Splice | null {
    this.places ??= textPlaces(this.file.text, this.prose);
    const source = this.file.text;
    const { paragraph } = correction.place;
    const old = this.prose.paragraphs[paragraph]?.text ?? '';
    const start = this.places[paragraph] ?? null;
    const units = start === null ? null : unitsAt(source, old, start);
    if (!units) return null;
    const { place, text } = narrowed(correction, old);
    if (!isPlain(text)) return null;
    const range = rangeOf(source, units, place);
    return range && this.stands({ ...range, text }, paragraph, correction)
      ? { ...range, text }
      : null;
  }

  /** True where the line, read anew, holds what it should. */
  private stands(one: Splice, paragraph: number, correction: Correction): boolean {
    const source = this.file.text;
    let start = one.start;
    while (start > 0 && !LINE_END.test(source[start - 1] ?? '')) start--;
    let end = one.end;
    while (end < source.length && !LINE_END.test(source[end] ?? '')) end++;
    const line = source.slice(start, end);
    const before = proseOfText(line).paragraphs.map(({ text }) => text);
    const inLine = { start: one.start - start, end: one.end - start, text: one.text };
    const after = proseOfText(splice(line, [inLine])).paragraphs.map(({ text }) => text);
    const [wanted = ''] = correctedTexts(
      { paragraphs: this.prose.paragraphs.slice(paragraph, paragraph + 1) },
      [{ ...correction, place: { ...correction.place, paragraph: 0 } }],
    );
    let first = paragraph;
    while (first > 0 && (this.places?.[first - 1] ?? -1) >= start) first--;
    const expected = before.flatMap((text, i) => {
      const whole = first + i === paragraph ? wanted : text;
      return whole.trim() === '' ? [] : [whole];
    });
    return expected.join('\n') === after.join('\n');
  }
}

/** Where a narrowed stretch stands in the source, escapes of its characters included; null where other marks stand within. */
function rangeOf(
  source: string,
  units: readonly number[],
  { start, end }: Correction['place'],
): { readonly start: number; readonly end: number } | null {
  if (start === end) {
    const at = start > 0 ? (units[start - 1] ?? -1) + 1 : (units[0] ?? 0);
    return { start: at, end: at };
  }
  const first = units[start] ?? 0;
  const last = units[end - 1] ?? first;
  const before = start > 0 ? (units[start - 1] ?? -1) : -1;
  const escaped = source[first - 1] === '\\' && first - 1 > before;
  const within = new Set(units.slice(start, end));
  for (let at = first; at < last; at++) {
    if (!within.has(at) && source[at] !== '\\') return null;
  }
  return { start: escaped ? first - 1 : first, end: last + 1 };
}
