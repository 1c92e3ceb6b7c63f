import { existsSync } from 'node:fs';
import path from 'node:path';
import { PLACES } from '../../batch';
import { letterOf } from '../../ledger';
import { DocxLetters } from '../../write/toDocxLetters';
import { toText } from '../../write/toText';
import { fingerprint } from './intake';
import type { LetterJob, WrittenLetter } from './jobs';
import { readResult, writeWhole } from './store';

let letters: DocxLetters | null = null;

/** 退回意见 Writes a unit's letter as text and Word, unless the same one is there already: a person may have filled it in. */
export async function writeLetter(out: string, job: LetterJob): Promise<WrittenLetter | null> {
  const { unit, name, files, known } = job;
  const results = files.flatMap((file) => readResult(out, file) ?? []);
  const letter = letterOf({ unit, results });
  if (!letter) return null;
  const text = toText([letter]);
  const written = { unit, name, fingerprint: fingerprint(text) };
  const places = ['.txt', '.docx'].map((ending) => path.join(out, PLACES.letters, name + ending));
  if (known === written.fingerprint && places.every((place) => existsSync(place))) return written;
  const [plain = '', word = ''] = places;
  writeWhole(plain, text);
  letters ??= new DocxLetters();
  writeWhole(word, await letters.docx(letter));
  return written;
}
