import type { XmlAttribute } from './xmlAttributes';

/** Start of the next markup, or the end of the text. */
export function nextTag(xml: string, from: number): number {
  const found = xml.indexOf('<', from);
  return found < 0 ? xml.length : found;
}

/** End of the start tag that begins at `start`; `>` inside an attribute value does not count. -1 where it has none. */
export function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) return -1;
    if (code !== 34 && code !== 39) continue;
    at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** End of the name that begins at `from`. */
export function endOfName(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 62) break;
  }
  return at;
}

/** All prefixes the root binds to the namespace it is itself in. */
export function prefixesLike(prefix: string, attributes: readonly XmlAttribute[]): Set<string> {
  const spaces = new Map<string, string>();
  for (const { name, value } of attributes) {
    if (name === 'xmlns') spaces.set('', value);
    else if (name.startsWith('xmlns:')) spaces.set(`${name.slice(6)}:`, value);
  }
  const own = spaces.get(prefix);
  return new Set([prefix, ...[...spaces].flatMap(([p, uri]) => (uri === own ? [p] : []))]);
}
