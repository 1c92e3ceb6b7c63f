import { type KeptFill, NO_FILL, sameFill } from '../shared/keptFill';
import type { WpsInterior } from './members';

const NONE = -4142;
const SOLID = 1;
const GRADIENTS: readonly unknown[] = [4000, 4001];

/** What an .xlsx file calls a pattern, and its `XlPattern`. */
const PATTERNS: readonly (readonly [string, number])[] = [
  ['solid', SOLID],
  ['darkGray', -4126],
  ['mediumGray', -4125],
  ['lightGray', -4124],
  ['gray125', 17],
  ['gray0625', 18],
  ['darkHorizontal', -4128],
  ['darkVertical', -4166],
  ['darkDown', -4121],
  ['darkUp', -4162],
  ['darkGrid', 9],
  ['darkTrellis', 10],
  ['lightHorizontal', 11],
  ['lightVertical', 12],
  ['lightDown', 13],
  ['lightUp', 14],
  ['lightGrid', 15],
  ['lightTrellis', 16],
];

/** A background as WPS tells it; null for a gradient. White and none are told apart by the pattern. */
export function fillOf({ Pattern, Color, PatternColor }: WpsInterior): KeptFill | null {
  if (GRADIENTS.includes(Pattern)) return null;
  const shown = rgbOf(Color);
  const found = PATTERNS.find(([, number]) => number === Pattern)?.[0];
  if (found && found !== 'solid') {
    return { pattern: found, fore: { rgb: rgbOf(PatternColor) }, back: { rgb: shown } };
  }
  const none = found === undefined && (shown === null || shown === '#FFFFFF');
  if (Pattern === NONE || none) return NO_FILL;
  return { pattern: 'solid', fore: { rgb: shown }, back: null };
}

/** Gives a range a background where it has another. The pattern goes first: a colour would be laid under another. */
export function paint(interior: WpsInterior, fill: KeptFill): void {
  const now = fillOf(interior);
  if (now && sameFill(now, fill)) return;
  const { pattern, fore, back } = fill;
  const number = PATTERNS.find(([known]) => known === pattern)?.[1] ?? NONE;
  interior.Pattern = number;
  if (number === NONE) return;
  interior.Color = bgrOf(
    (number === SOLID ? fore : back)?.rgb ?? (number === SOLID ? '#000000' : '#FFFFFF'),
  );
  if (number !== SOLID) interior.PatternColor = bgrOf(fore?.rgb ?? '#000000');
}

function rgbOf(color: unknown): string | null {
  if (typeof color !== 'number' || !Number.isInteger(color) || color < 0 || color > 0xffffff) {
    return null;
  }
  return `#${swapped(color).toString(16).padStart(6, '0').toUpperCase()}`;
}

function bgrOf(rgb: string): number {
  return swapped(Number.parseInt(rgb.slice(1), 16));
}

/** Red first becomes blue first, and the other way round. */
function swapped(color: number): number {
  return ((color & 0xff) << 16) | (color & 0xff00) | ((color >> 16) & 0xff);
}
