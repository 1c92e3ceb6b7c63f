import { textElement } from './sharedStrings';
import { type Splice, splice } from './splice';
import { XmlScanner } from './xmlScanner';

/** What a cell shall hold, ready for the file. */
export type CellContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'shared'; readonly index: number }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'blank' }
  /** A formula's result as last worked out; null takes it away. */
  | { readonly kind: 'cached'; readonly value: number | null }
  /** A `c` element as it stood in the same place before; its style gives way to the one there now. */
  | { readonly kind: 'former'; readonly xml: string; readonly style: number };

type Fresh = Exclude<CellContent, { readonly kind: 'former' }>;

const TYPES = { number: '', cached: '', blank: '', shared: ' t="s"', inline: ' t="inlineStr"' };

/** A new `c` element. */
export function newCellXml(
  prefix: string,
  address: string,
  style: number,
  content: CellContent,
): string {
  if (content.kind === 'former') return content.xml;
  const styled = style > 0 ? ` s="${style}"` : '';
  const start = `<${prefix}c r="${address}"${styled}${TYPES[content.kind]}`;
  const body = bodyXml(prefix, content);
  return body === '' ? `${start}/>` : `${start}>${body}</${prefix}c>`;
}

/** A `c` element with its content replaced: place, style and extensions stay, a cached result keeps its formula. */
export function rewriteCellXml(source: string, content: Fresh): string {
  const scanner = new XmlScanner(source, '单元格');
  scanner.next();
  const { prefix, selfClosed, end: openEnd } = scanner;
  const gone = content.kind === 'cached' ? ['t'] : ['t', 'cm', 'vm'];
  const splices: Splice[] = scanner
    .attributes()
    .filter((one) => gone.includes(one.name))
    .map((one) => ({ ...one, text: '' }));
  const body = bodyXml(prefix, content);
  const type = TYPES[content.kind];
  if (selfClosed) {
    const text = body === '' ? `${type}/>` : `${type}>${body}</${prefix}c>`;
    return splice(source, [...splices, { start: openEnd - 2, end: openEnd, text }]);
  }
  splices.push({ start: openEnd - 1, end: openEnd, text: `${type}>` });
  let formulaEnd = openEnd;
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open' || scanner.depth !== 2) continue;
    const { start, name } = scanner;
    scanner.skip();
    const kept = name === 'extLst' || (name === 'f' && content.kind === 'cached');
    if (name === 'f' && kept) formulaEnd = scanner.end;
    if (!kept) splices.push({ start, end: scanner.end, text: '' });
  }
  splices.push({ start: formulaEnd, end: formulaEnd, text: body });
  return splice(source, splices);
}

function bodyXml(prefix: string, content: Fresh): string {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  switch (content.kind) {
    case 'number':
      return v(numberText(content.value));
    case 'shared':
      return v(String(content.index));
    case 'inline':
      return `<${prefix}is>${textElement(content.text, prefix)}</${prefix}is>`;
    case 'cached':
      return content.value === null ? '' : v(numberText(content.value));
    case 'blank':
      return '';
  }
}

/** Shortest digits that read back as the same number; no minus zero. */
function numberText(value: number): string {
  return String(value === 0 ? 0 : value);
}
