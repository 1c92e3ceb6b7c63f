import { address } from '../../src/grid/address';
import type { Box, Sheet } from '../officehost/book';
import { type Fill, NONE } from '../officehost/fill';
import { served } from './served';
import type { WpsHostStandIn } from './wpsHost';

/** `XlPattern` by the names that the book uses, as far as tests need them. */
const PATTERNS: readonly (readonly [string, number])[] = [
  ['None', -4142],
  ['Solid', 1],
  ['Gray50', -4125],
  ['LinearGradient', 4000],
];

/** Background of a range; the first cell answers for all. */
export function interiorObject(wps: WpsHostStandIn, sheet: Sheet, box: Box): object {
  const all = Array.from({ length: box.rows * box.columns }, (_, i) =>
    address(box.row + Math.floor(i / box.columns), box.column + (i % box.columns)),
  );
  const now = (): Fill => sheet.fills.get(all[0] ?? '') ?? NONE;
  const put = (change: Partial<Fill>): void => {
    wps.mayChange(sheet);
    const next = { ...now(), ...change };
    for (const at of all) {
      if (next.pattern === 'None') sheet.fills.delete(at);
      else sheet.fills.set(at, next);
    }
  };
  return served(wps.line, 'Interior', {
    get: {
      Pattern: () => PATTERNS.find(([name]) => name === now().pattern)?.[1],
      Color: () => numberOf(now().color),
      PatternColor: () => numberOf(now().patternColor),
    },
    set: {
      Pattern: (value) => {
        const found = PATTERNS.find(([, number]) => number === value);
        if (!found) throw new Error(`no pattern: ${String(value)}`);
        put({ pattern: found[0] });
      },
      Color: (value) => {
        const { pattern } = now();
        put({ color: textOf(value), pattern: pattern === 'None' ? 'Solid' : pattern });
      },
      PatternColor: (value) => put({ patternColor: textOf(value) }),
    },
  });
}

/** Blue is the highest byte. */
function numberOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (red ?? 0) + (green ?? 0) * 256 + (blue ?? 0) * 65_536;
}

function textOf(value: unknown): string {
  if (typeof value !== 'number') throw new Error(`no colour: ${String(value)}`);
  const parts = [value % 256, Math.floor(value / 256) % 256, Math.floor(value / 65_536)];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
