import type { Book } from './book';
import { type Splice, splice } from './splice';
import { XmlScanner } from './xmlScanner';

/** Index of a style that only wraps text, and the styles part where one had to be appended. */
export function wrappedStyle(book: Book): {
  readonly index: number;
  readonly parts: ReadonlyMap<string, string>;
} {
  const part = book.main.stylesPart;
  if (!part) return { index: 0, parts: new Map() };
  const scanner = new XmlScanner(book.pack.text(part), part);
  const splices: Splice[] = [];
  while (scanner.next() !== 'end') {
    if (scanner.name !== 'cellXfs' || !scanner.own) continue;
    if (scanner.token === 'open') {
      const count = scanner.attributes().find((one) => one.name === 'count');
      if (count) splices.push({ ...count, text: ` count="${book.styles.xfs.length + 1}"` });
      if (scanner.selfClosed) break;
    }
    if (scanner.token !== 'close') continue;
    const p = scanner.prefix;
    const text =
      `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">` +
      `<${p}alignment vertical="top" wrapText="1"/></${p}xf>`;
    splices.push({ start: scanner.start, end: scanner.start, text });
    const xml = splice(scanner.xml, splices);
    return { index: book.styles.xfs.length, parts: new Map([[part, xml]]) };
  }
  return { index: 0, parts: new Map() };
}
