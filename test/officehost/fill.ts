/** A cell's background as Excel holds it. */
export interface Fill {
  /** As Excel names it: Solid, Gray50, LinearGradient… */
  readonly pattern: string;
  /** `#RRGGBB` */
  readonly color: string;
  readonly patternColor: string;
}

export const solid = (color: string): Fill => ({
  pattern: 'Solid',
  color,
  patternColor: '#000000',
});

/** What Excel tells of a cell without a background. */
export const NONE: Fill = { pattern: 'None', color: '#FFFFFF', patternColor: '#000000' };
