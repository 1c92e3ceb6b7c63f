import { strFromU8, unzipSync } from 'fflate';
import { all, type Element, one, parseXml } from './xml';

/** The parts of a Word file by path, each as text. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  const parts = unzipSync(docx);
  return Object.fromEntries(Object.entries(parts).map(([path, data]) => [path, strFromU8(data)]));
}

/** One part, parsed. */
export function part(docx: Uint8Array, path: string): Element {
  return parseXml(partsOf(docx)[path] ?? '');
}

/** The text of every paragraph in the body, tables included, in order; empty ones left out. */
export function paragraphTexts(docx: Uint8Array): string[] {
  return all(part(docx, 'word/document.xml'), 'w:p')
    .map(textOf)
    .filter((text) => text !== '');
}

/** The text of one w:p. */
export function textOf(paragraph: Element): string {
  return all(paragraph, 'w:t')
    .map((text) => text.text)
    .join('');
}

/** The body paragraph that starts with these words. */
export function paragraphOf(docx: Uint8Array, start: string): Element {
  const found = all(part(docx, 'word/document.xml'), 'w:p').find((paragraph) =>
    textOf(paragraph).startsWith(start),
  );
  if (!found) throw new Error(`no paragraph ${start}`);
  return found;
}

/** The definition of the style a paragraph has. */
export function styleOf(docx: Uint8Array, paragraph: Element): Element {
  const id = one(paragraph, 'w:pStyle').attributes['w:val'];
  const found = all(part(docx, 'word/styles.xml'), 'w:style').filter(
    (style) => style.attributes['w:styleId'] === id,
  );
  const [style] = found;
  if (found.length !== 1 || !style) throw new Error(`${found.length} styles ${id}`);
  return style;
}
