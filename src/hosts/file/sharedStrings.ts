import { encodeCellText } from './cellText';
import { fileErrors } from './fileErrors';
import { readRichText } from './richText';
import { type Splice, splice } from './splice';
import { XmlScanner } from './xmlScanner';

/** The entries of a sharedStrings part, in order. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() !== 'end') {
    if (scanner.token === 'open' && scanner.depth === 2 && scanner.name === 'si') {
      strings.push(readRichText(scanner));
    }
  }
  return strings;
}

/** The part with texts appended; existing entries stay as they are, both counts grow. */
export function appendSharedStrings(xml: string, part: string, texts: readonly string[]): string {
  const scanner = new XmlScanner(xml, part);
  const splices: Splice[] = [];
  while (scanner.next() !== 'end') {
    if (scanner.token === 'open' && scanner.depth === 1) {
      for (const one of scanner.attributes()) {
        if (one.name !== 'count' && one.name !== 'uniqueCount') continue;
        const grown = Number(one.value) + texts.length;
        splices.push({ ...one, text: ` ${one.name}="${grown}"` });
      }
      const p = scanner.prefix;
      const body = texts.map((text) => entryXml(text, p)).join('');
      if (!scanner.selfClosed) continue;
      splices.push({ start: scanner.end - 2, end: scanner.end, text: `>${body}</${p}sst>` });
      return splice(xml, splices);
    }
    if (scanner.token === 'close' && scanner.depth === 0) {
      const body = texts.map((text) => entryXml(text, scanner.prefix)).join('');
      splices.push({ start: scanner.start, end: scanner.start, text: body });
      return splice(xml, splices);
    }
  }
  throw fileErrors.damaged(`${part} 的内容不完整`);
}

function entryXml(text: string, prefix: string): string {
  return `<${prefix}si>${textElement(text, prefix)}</${prefix}si>`;
}

/** A `t` element whose blanks are kept. */
export function textElement(text: string, prefix: string): string {
  return `<${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t>`;
}
