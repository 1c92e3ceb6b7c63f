/** How a file names a colour: theme, indexed, rgb, auto, tint, as written there. */
export type ColourSource = Readonly<Record<string, string>>;

/** A colour as it was. */
export interface KeptColour {
  /** What is shown, `#RRGGBB`; null for automatic, or not known. */
  readonly rgb: string | null;
  /** Left out where a host only knows what is shown. */
  readonly source?: ColourSource;
}

/** 原来的底色 A background as it was, in terms that every host can restore. */
export interface KeptFill {
  /** As an .xlsx file names it: none, solid, gray125, lightGray… */
  readonly pattern: string;
  /** The colour of a solid fill, or of the pattern's lines. */
  readonly fore: KeptColour | null;
  /** The colour behind a pattern's lines; a solid fill has none. */
  readonly back: KeptColour | null;
}

export const NO_FILL: KeptFill = { pattern: 'none', fore: null, back: null };

/** The background of a mark. */
export function markFill(colour: string): KeptFill {
  return { pattern: 'solid', fore: { rgb: colour.toUpperCase() }, back: null };
}

/** True where a cell still has the colour it was marked with. */
export function hasColour(fill: KeptFill | null, colour: string): boolean {
  return fill?.pattern === 'solid' && fill.fore?.rgb?.toUpperCase() === colour.toUpperCase();
}

/** True where two backgrounds are the same, as far as both are known. */
export function sameFill(a: KeptFill, b: KeptFill): boolean {
  return a.pattern === b.pattern && sameColour(a.fore, b.fore) && sameColour(a.back, b.back);
}

function sameColour(a: KeptColour | null, b: KeptColour | null): boolean {
  if (!a?.source || !b?.source) return (a?.rgb ?? null) === (b?.rgb ?? null);
  return sourceText(a.source) === sourceText(b.source);
}

function sourceText(source: ColourSource): string {
  return JSON.stringify(Object.entries(source).sort(([x], [y]) => (x < y ? -1 : 1)));
}
