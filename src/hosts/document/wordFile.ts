import { OpcPackage } from '../file/opcPackage';
import { documentErrors } from './documentErrors';
import { MAX_WORD_PART } from './limits';
import { readStory } from './wordBlocks';
import { WordNumbering } from './wordNumbering';
import { WordStory } from './wordStory';
import { WordStyles } from './wordStyles';
import type { WordParagraph } from './wordText';
import { WordXml } from './wordXml';

/** A Word file read: its parts and its text. */
export interface WordFile {
  readonly pack: OpcPackage;
  readonly paragraphs: readonly WordParagraph[];
  readonly signed: boolean;
  /** True where the file asks not to be edited, or only under its own conditions. */
  readonly locked: boolean;
}

/** Reads the text of a Word file; headers and footers are no part of it. Throws `UserError` (see `fileErrors`, `documentErrors`). */
export function readWord(bytes: Uint8Array): WordFile {
  const pack = OpcPackage.open(bytes);
  const main = mainPart(pack);
  const related = new Map(pack.relationships(main).map(({ kind, target }) => [kind, target]));
  const textOf = (kind: string): [string | null, string] => {
    const part = related.get(kind) ?? '';
    return [pack.has(part) ? partOf(pack, part) : null, part];
  };
  const styles = new WordStyles(...textOf('styles'));
  const story = new WordStory(styles, new WordNumbering(...textOf('numbering'), styles));
  const paragraphs = readStory(partOf(pack, main), main, story);
  for (const kind of ['footnotes', 'endnotes']) {
    const [xml, part] = textOf(kind);
    if (xml !== null) for (const one of readStory(xml, part, story)) paragraphs.push(one);
  }
  if (paragraphs.length === 0) throw documentErrors.noText();
  const signed = pack.archive.directory.entries.some(({ name }) =>
    /^[\\/]?_xmlsignatures[\\/]/i.test(name),
  );
  return { pack, paragraphs, signed, locked: isLocked(...textOf('settings')) };
}

/** The part with the text. Throws `UserError` where the package is none of Word. */
function mainPart(pack: OpcPackage): string {
  const main = pack.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined) throw documentErrors.notDocument();
  if (/^xl\//i.test(main)) throw documentErrors.table();
  if (!pack.has(main)) {
    if (/^word\//i.test(main)) throw documentErrors.damaged(`缺少 ${main}`);
    throw documentErrors.notDocument();
  }
  const scanner = new WordXml(partOf(pack, main), main);
  scanner.nextInside(0);
  if (scanner.name === 'workbook') throw documentErrors.table();
  if (scanner.name !== 'document') throw documentErrors.notDocument();
  return main;
}

function partOf(pack: OpcPackage, part: string): string {
  if ((pack.size(part) ?? 0) > MAX_WORD_PART) throw documentErrors.bomb();
  return pack.text(part);
}

function isLocked(xml: string | null, part: string): boolean {
  if (xml === null) return false;
  const scanner = new WordXml(xml, part);
  while (scanner.nextInside(0)) {
    if (scanner.name !== 'documentProtection') continue;
    return /^(?:1|true|on)$/i.test(scanner.value(':enforcement') ?? '');
  }
  return false;
}
