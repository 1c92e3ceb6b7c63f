/** A custom XML part; `xml` always has a root. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** Namespace of the root of a document without a declaration; null where there is no such root. */
export function rootNamespace(xml: string): string | null {
  const root = /^<(?:(\w+):)?\w+([^<>]*)>[\s\S]*>$/.exec(xml.trim());
  if (!root) return null;
  const attribute = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? '';
}
