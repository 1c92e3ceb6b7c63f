import type { Correction, Prose } from '../../model/proof';
import { copyOf } from '../file/bytes';
import { splice } from '../file/splice';
import { verifyEntries } from '../file/verifyPatch';
import { correctedTexts, inOrder, isPlain, narrowed } from './corrections';
import { documentErrors, inDocumentWords } from './documentErrors';
import type { ReportDocument } from './reportDocument';
import { touched, wordSplices } from './wordCorrections';
import { readWord, type WordFile } from './wordFile';

/** A .docx; corrections change the text of the runs concerned and nothing else. */
export class WordDocument implements ReportDocument {
  readonly prose: Prose;

  private constructor(private readonly file: WordFile) {
    this.prose = {
      paragraphs: file.paragraphs.map(({ text, cell, level }) => ({ text, cell, level })),
    };
  }

  /** Throws `UserError` (see `documentErrors`). */
  static open(bytes: Uint8Array): WordDocument {
    return new WordDocument(inDocumentWords(() => readWord(bytes)));
  }

  correctable(correction: Correction): boolean {
    const paragraph = this.file.paragraphs[correction.place.paragraph];
    if (!paragraph) return false;
    const change = narrowed(correction, paragraph.text);
    return isPlain(change.text) && touched(paragraph, change) !== null;
  }

  corrected(corrections: readonly Correction[]): Uint8Array {
    const { file, prose } = this;
    const sorted = inOrder(prose, corrections);
    if (sorted.length === 0) return copyOf(file.pack.archive.bytes, 0);
    if (file.signed) throw documentErrors.signed();
    if (file.locked) throw documentErrors.locked();
    if (!sorted.every((one) => this.correctable(one))) throw documentErrors.notCorrectable();
    const changes = new Map<string, string>();
    for (const [part, splices] of wordSplices(file.paragraphs, sorted)) {
      changes.set(part, splice(file.pack.text(part), splices));
    }
    const bytes = file.pack.with(changes).archive.bytes;
    this.verify(bytes, correctedTexts(prose, sorted), new Set(changes.keys()));
    return bytes;
  }

  /** Reads the result anew and compares. Throws `UserError` (damaged). */
  private verify(bytes: Uint8Array, texts: readonly string[], changed: ReadonlySet<string>): void {
    const now = readAgain(bytes);
    verifyEntries(this.file, now, changed);
    const kept = texts.flatMap((text, index) => (text.trim() === '' ? [] : [{ text, index }]));
    const same =
      now.paragraphs.length === kept.length &&
      kept.every(({ text, index }, at) => {
        const [old, fresh] = [this.prose.paragraphs[index], now.paragraphs[at]];
        return fresh?.text === text && fresh.level === old?.level && sameCell(fresh.cell, old.cell);
      });
    if (!same) throw documentErrors.unverified();
  }
}

function readAgain(bytes: Uint8Array): WordFile {
  try {
    return readWord(bytes);
  } catch {
    throw documentErrors.unverified();
  }
}

function sameCell(
  a: Prose['paragraphs'][number]['cell'],
  b: Prose['paragraphs'][number]['cell'],
): boolean {
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
}
