import { XmlScanner } from './xmlScanner';

/** An element of a small part read as a tree: names without prefixes, no text. */
export class Element {
  readonly children: Element[] = [];

  constructor(
    readonly name: string,
    private readonly attributes: ReadonlyMap<string, string>,
  ) {}

  get(attribute: string): string | null {
    return this.attributes.get(attribute) ?? null;
  }

  child(name: string): Element | null {
    return this.children.find((one) => one.name === name) ?? null;
  }
}

/** The part's root; an empty element named `fallback` for a part without one. Throws `UserError` (damaged). */
export function elementsOf(xml: string, part: string, fallback: string): Element {
  const scanner = new XmlScanner(xml, part);
  const open: Element[] = [];
  let root: Element | null = null;
  while (scanner.next() !== 'end') {
    if (scanner.token === 'close') open.pop();
    if (scanner.token !== 'open') continue;
    const attributes = new Map(scanner.attributes().map((one) => [one.name, one.value]));
    const element = new Element(scanner.name, attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  }
  return root ?? new Element(fallback, new Map());
}
