import { type KeptColour, type KeptFill, NO_FILL } from '../shared/keptFill';
import { colorOf, type Palette } from './colors';
import { escapeXml } from './xmlText';
import type { Element } from './xmlTree';

const SOURCES = ['auto', 'indexed', 'rgb', 'theme', 'tint'];

/** A `fill` as it is kept; null for a gradient, which no other host could restore. */
export function keptFillOf(fill: Element | null, palette: Palette): KeptFill | null {
  const pattern = fill?.child('patternFill');
  if (!pattern) return fill?.child('gradientFill') ? null : NO_FILL;
  const type = pattern.get('patternType') ?? 'none';
  if (type === 'none') return NO_FILL;
  const fore = keptColourOf(pattern.child('fgColor'), palette);
  if (type === 'solid') return { pattern: type, fore, back: null };
  return { pattern: type, fore, back: keptColourOf(pattern.child('bgColor'), palette) };
}

function keptColourOf(colour: Element | null, palette: Palette): KeptColour | null {
  if (!colour) return null;
  const pairs = SOURCES.flatMap((name) => {
    const text = colour.get(name);
    return text === null ? [] : [[name, text] as const];
  });
  return { rgb: colorOf(colour, palette), source: Object.fromEntries(pairs) };
}

/** A `fill` element that gives a background back. */
export function fillXml(prefix: string, { pattern, fore, back }: KeptFill): string {
  const p = prefix;
  if (pattern === 'none') return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const behind =
    pattern === 'solid' ? `<${p}bgColor indexed="64"/>` : colourXml(p, 'bgColor', back);
  return (
    `<${p}fill><${p}patternFill patternType="${escapeXml(pattern)}">` +
    `${colourXml(p, 'fgColor', fore)}${behind}</${p}patternFill></${p}fill>`
  );
}

function colourXml(prefix: string, name: string, colour: KeptColour | null): string {
  if (!colour) return '';
  const source = colour.source ?? (colour.rgb === null ? {} : { rgb: `FF${colour.rgb.slice(1)}` });
  const pairs = Object.entries(source).map(([key, text]) => ` ${key}="${escapeXml(text)}"`);
  return pairs.length === 0 ? '' : `<${prefix}${name}${pairs.join('')}/>`;
}
