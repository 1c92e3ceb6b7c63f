import { SaxesParser } from 'saxes';

/** An element with its prefixed name, e.g. `bt:String`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root element. Throws where the text is not well-formed XML. */
export function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(plain), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error('no root element');
  return root;
}

/** The element and everything below it, in document order. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Elements below by name. */
export function named(element: Element, name: string): Element[] {
  return all(element).filter((one) => one.name === name);
}

/** The element at a path of names; undefined where there is none. */
export function at(element: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}
