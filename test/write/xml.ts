import { SaxesParser } from 'saxes';

/** 元素 An element of a parsed XML part; text stands in `text`, in document order over all descendants. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses XML and throws where it is not well-formed. */
export function parseXml(source: string): Element {
  const root: Element = { name: '#root', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.write(source).close();
  return root;
}

/** All descendants of that name, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The first descendant of that name; throws where there is none. */
export function one(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name} in ${element.name}`);
  return found;
}
