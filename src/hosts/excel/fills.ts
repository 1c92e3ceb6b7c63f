import { type KeptFill, NO_FILL } from '../shared/keptFill';

type Pattern = NonNullable<Excel.CellPropertiesFill['pattern']>;

/** What an .xlsx file calls a pattern, and what Excel calls it. */
const PATTERNS: readonly (readonly [string, Pattern])[] = [
  ['solid', 'Solid'],
  ['darkGray', 'Gray75'],
  ['mediumGray', 'Gray50'],
  ['lightGray', 'Gray25'],
  ['gray125', 'Gray16'],
  ['gray0625', 'Gray8'],
  ['darkHorizontal', 'Horizontal'],
  ['darkVertical', 'Vertical'],
  ['darkDown', 'Down'],
  ['darkUp', 'Up'],
  ['darkGrid', 'Checker'],
  ['darkTrellis', 'SemiGray75'],
  ['lightHorizontal', 'LightHorizontal'],
  ['lightVertical', 'LightVertical'],
  ['lightDown', 'LightDown'],
  ['lightUp', 'LightUp'],
  ['lightGrid', 'Grid'],
  ['lightTrellis', 'CrissCross'],
];
const GRADIENTS: readonly unknown[] = ['LinearGradient', 'RectangularGradient'];

/** What to ask of each cell (ExcelApi 1.9). */
export const FILL_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true, pattern: true, patternColor: true } },
};

/** A background as Excel tells it; null for a gradient. White and none are told apart by the pattern. */
export function fillOf(told: Excel.CellPropertiesFill | undefined): KeptFill | null {
  const { color, pattern, patternColor } = told ?? {};
  if (GRADIENTS.includes(pattern)) return null;
  const shown = rgbOf(color);
  const found = PATTERNS.find(([, name]) => name === pattern)?.[0];
  if (found && found !== 'solid') {
    return { pattern: found, fore: { rgb: rgbOf(patternColor) }, back: { rgb: shown } };
  }
  const none = found === undefined && (shown === null || shown === '#FFFFFF');
  if (pattern === 'None' || none) return NO_FILL;
  return { pattern: 'solid', fore: { rgb: shown }, back: null };
}

function rgbOf(text: string | undefined): string | null {
  return text && /^#[0-9A-F]{6}$/i.test(text) ? text.toUpperCase() : null;
}

/** Queues giving a range a background. The pattern goes first: a colour would be laid under another pattern. */
export function paint({ fill }: Excel.RangeFormat, { pattern, fore, back }: KeptFill): void {
  const name = PATTERNS.find(([known]) => known === pattern)?.[1];
  if (!name) fill.clear();
  else if (name === 'Solid') {
    fill.pattern = name;
    fill.color = fore?.rgb ?? '#000000';
  } else {
    fill.pattern = name;
    fill.color = back?.rgb ?? '#FFFFFF';
    fill.patternColor = fore?.rgb ?? '#000000';
  }
}
