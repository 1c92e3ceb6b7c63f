import { type Splice, splice } from './splice';
import { XmlScanner } from './xmlScanner';

/** What a cell format says of the background. */
const FILL = ['fillId', 'applyFill'];

/** An `xf` element with another background; all else stays as it is written. */
export function withFill(xf: string, fill: number): string {
  const scanner = new XmlScanner(xf, '样式');
  scanner.next();
  const { end, selfClosed } = scanner;
  const attributes = scanner.attributes();
  const splices: Splice[] = [];
  for (const [name, value] of [
    ['fillId', String(fill)],
    ['applyFill', '1'],
  ] as const) {
    const found = attributes.find((one) => one.name === name);
    const at = end - (selfClosed ? 2 : 1);
    splices.push({ ...(found ?? { start: at, end: at }), text: ` ${name}="${value}"` });
  }
  return splice(xf, splices);
}

/** All that an `xf` element says but for the background, in a form that can be compared. */
export function besidesFill(xf: string): string {
  const scanner = new XmlScanner(xf, '样式');
  scanner.next();
  const attributes = scanner.attributes().filter((one) => !FILL.includes(one.name));
  const pairs = attributes.map(({ name, value }) => [name, value] as const);
  const inside = scanner.selfClosed ? '' : xf.slice(scanner.end, xf.lastIndexOf('</'));
  return JSON.stringify([pairs.sort(([a], [b]) => (a < b ? -1 : 1)), inside]);
}
