import type { Element } from './xmlTree';

export interface Palette {
  /** `#RRGGBB` in the order styles count theme colours, or empty. */
  readonly theme: readonly string[];
  /** The workbook's own indexed colours, `AARRGGBB`, or empty. */
  readonly indexed: readonly string[];
}

/** The standard indexed colours from 8 on; 0–7 repeat the first eight. */
const STANDARD = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A colour element as `#RRGGBB`; null where it is automatic or unknown. */
export function colorOf(color: Element | null, palette: Palette): string | null {
  if (!color) return null;
  const base = baseOf(color, palette);
  const tint = Number(color.get('tint') ?? 0);
  return base && tint ? tinted(base, tint) : base;
}

function baseOf(color: Element, palette: Palette): string | null {
  const rgb = color.get('rgb');
  if (rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = color.get('theme');
  if (theme !== null) return palette.theme[Number(theme)] ?? null;
  const indexed = color.get('indexed');
  if (indexed === null) return null;
  const index = Number(indexed);
  const own = palette.indexed[index];
  if (own && /^[0-9a-f]{8}$/i.test(own)) return `#${own.slice(-6).toUpperCase()}`;
  const standard = STANDARD[index < 8 ? index : index - 8];
  return standard ? `#${standard}` : null;
}

/** Lighter for a positive tint, darker for a negative one, in shares of the way to white or black. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const shifted = parts.map((part) => {
    const value = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${shifted.join('').toUpperCase()}`;
}
