import { splice } from './splice';
import type { XmlAttribute } from './xmlAttributes';
import { XmlScanner } from './xmlScanner';

/** True where a `c` element names a style. */
export function hasStyle(cell: string): boolean {
  return startOf(cell).style !== null;
}

/** A `c` element in another style; all else, the kind of quotes too, stays. */
export function withStyle(cell: string, style: number): string {
  const { style: found, at } = startOf(cell);
  if (!found) return splice(cell, [{ start: at, end: at, text: ` s="${style}"` }]);
  const text = cell.slice(found.start, found.end).replace(/(["'])[^"']*\1$/, `$1${style}$1`);
  return splice(cell, [{ ...found, text }]);
}

/** A `c` element that names no style. */
export function withoutStyle(cell: string): string {
  const { style } = startOf(cell);
  return style ? splice(cell, [{ ...style, text: '' }]) : cell;
}

/** The attribute, and where one can be put: after the last. */
function startOf(cell: string): { readonly style: XmlAttribute | null; readonly at: number } {
  const scanner = new XmlScanner(cell, '单元格');
  scanner.next();
  const attributes = scanner.attributes();
  const nameEnd = scanner.start + 1 + scanner.prefix.length + scanner.name.length;
  return {
    style: attributes.find((one) => one.name === 's') ?? null,
    at: attributes.at(-1)?.end ?? nameEnd,
  };
}
