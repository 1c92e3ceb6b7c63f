import { address } from '../../src/grid/address';
import type { Box, Sheet } from './book';
import { type Fill, NONE, solid } from './fill';
import { HostError, type Served } from './served';

function cellsOf(box: Box): string[] {
  return Array.from({ length: box.rows * box.columns }, (_, i) =>
    address(box.row + Math.floor(i / box.columns), box.column + (i % box.columns)),
  );
}

function change(sheet: Sheet, box: Box, next: (now: Fill) => Fill | null): void {
  if (sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
  for (const at of cellsOf(box)) {
    const fill = next(sheet.fills.get(at) ?? NONE);
    if (fill) sheet.fills.set(at, fill);
    else sheet.fills.delete(at);
  }
}

function colour(value: unknown): string {
  if (typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value)) return value.toUpperCase();
  throw new HostError('InvalidArgument', `No colour: ${String(value)}`);
}

/** `range.format.fill`: a colour makes a cell without a background solid, and lies under any other pattern. */
export function fillObject(sheet: Sheet, box: Box): Served {
  return {
    type: 'RangeFill',
    setters: {
      color: (value) =>
        change(sheet, box, (now) => {
          const color = colour(value);
          return now.pattern === 'None' ? solid(color) : { ...now, color };
        }),
      pattern: (value) => change(sheet, box, (now) => ({ ...now, pattern: String(value) })),
      patternColor: (value) =>
        change(sheet, box, (now) => ({ ...now, patternColor: colour(value) })),
    },
    actions: { clear: () => change(sheet, box, () => null) },
  };
}

/** `range.getCellProperties`, as far as it is asked for backgrounds. */
export function cellProperties(sheet: Sheet, box: Box, asked: unknown): unknown {
  const wanted = { format: { fill: { color: true, pattern: true, patternColor: true } } };
  if (JSON.stringify(asked) !== JSON.stringify(wanted)) {
    throw new HostError('NotImplemented', `cell properties: ${JSON.stringify(asked)}`);
  }
  const fills = cellsOf(box).map((at) => ({ format: { fill: sheet.fills.get(at) ?? NONE } }));
  return Array.from({ length: box.rows }, (_, r) =>
    fills.slice(r * box.columns, (r + 1) * box.columns),
  );
}
