import { colorOf, type Palette } from './colors';
import type { BorderLook, CellLook } from './sheetLayout';
import type { Xf } from './styles';
import type { Element } from './xmlTree';
import { isTrue } from './xmlValues';

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'left',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'middle',
  justify: 'middle',
  distributed: 'middle',
};
/** The rotation that stands for characters set one below the other. */
const UPRIGHT = '255';

/** What a style looks like. */
export function lookOf(xf: Xf, palette: Palette): CellLook {
  const { font, alignment } = xf;
  return {
    bold: flag(font, 'b'),
    italic: flag(font, 'i'),
    underline: font?.child('u') != null && font.child('u')?.get('val') !== 'none',
    fontName: font?.child('name')?.get('val') ?? null,
    fontSize: Number(font?.child('sz')?.get('val') ?? 11) || 11,
    fontColor: colorOf(font?.child('color') ?? null, palette),
    fillColor: fillColor(xf.fill, palette),
    horizontal: HORIZONTAL[alignment?.get('horizontal') ?? ''] ?? null,
    vertical: VERTICAL[alignment?.get('vertical') ?? ''] ?? 'bottom',
    wrap: isTrue(alignment?.get('wrapText') ?? null),
    upright: alignment?.get('textRotation') === UPRIGHT,
    borders: {
      top: line(xf.border, ['top'], palette),
      right: line(xf.border, ['right', 'end'], palette),
      bottom: line(xf.border, ['bottom'], palette),
      left: line(xf.border, ['left', 'start'], palette),
    },
    locked: xf.locked,
  };
}

function flag(font: Element | null, name: string): boolean {
  const found = font?.child(name);
  return found != null && isTrue(found.get('val') ?? '1');
}

function fillColor(fill: Element | null, palette: Palette): string | null {
  const pattern = fill?.child('patternFill');
  if (pattern?.get('patternType') !== 'solid') return null;
  return colorOf(pattern.child('fgColor'), palette);
}

function line(
  border: Element | null,
  names: readonly string[],
  palette: Palette,
): BorderLook | null {
  for (const name of names) {
    const side = border?.child(name);
    const style = side?.get('style');
    if (!side || !style || style === 'none') continue;
    return { style, color: colorOf(side.child('color'), palette) ?? '#000000' };
  }
  return null;
}
