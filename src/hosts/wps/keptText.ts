import { readTextXml, type TextKind, textXml } from '../shared/textXml';
import { wpsErrors } from './inWps';
import type { WpsWorkbook, WpsXmlPart } from './members';

/** The parts of a kind, in their order; where something copied one, the first counts. */
function partsOf({ CustomXMLParts }: WpsWorkbook, { namespace }: TextKind): WpsXmlPart[] {
  const found = CustomXMLParts.SelectByNamespace(namespace);
  return Array.from({ length: found.Count }, (_, n) => found.Item(n + 1));
}

/** A text that the workbook keeps for us, in a custom XML part as in every host; null where there is none. */
export function keptText(book: WpsWorkbook, kind: TextKind): string | null {
  const [first] = partsOf(book, kind);
  return first ? (readTextXml(kind, first.XML)?.text ?? null) : null;
}

/**
 * Keeps a text in place of the former one; the same again changes nothing. The new part is there, and has been read,
 * before the old one goes. Throws `UserError` (host) where WPS does not keep it, and whatever WPS throws; then the
 * former text is kept, or the new one where only the clearing up failed.
 */
export function keepText(book: WpsWorkbook, kind: TextKind, text: string): void {
  const former = partsOf(book, kind);
  const [first] = former;
  if (first && readTextXml(kind, first.XML)?.text === text) return;
  try {
    const added = book.CustomXMLParts.Add(textXml(kind, text));
    if (readTextXml(kind, added.XML)?.text !== text) throw wpsErrors.notKept();
    // The first, which counts, goes last.
    for (const part of [...former].reverse()) part.Delete();
  } catch (error) {
    dropSurplus(book, kind, former.length);
    throw error;
  }
}

/** Goes back to a text that was kept before, or to none. */
export function putTextBack(book: WpsWorkbook, kind: TextKind, text: string | null): void {
  if (text !== null) keepText(book, kind, text);
  else for (const part of partsOf(book, kind)) part.Delete();
}

/** Leaves what was there before, if it still is there; never the last part. */
function dropSurplus(book: WpsWorkbook, kind: TextKind, before: number): void {
  try {
    const left = partsOf(book, kind);
    if (left.length > before) for (const part of left.slice(before)) part.Delete();
    else for (const part of left.slice(1)) part.Delete();
  } catch {
    // Then the first part counts, which is the former one.
  }
}
