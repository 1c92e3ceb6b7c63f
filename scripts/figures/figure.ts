/** 一个数 One measured figure and how bad it may get. */
export interface Figure {
  /** Permanent, e.g. `pane-first-load`. */
  readonly id: string;
  /** Chinese */
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  /** The worst value allowed; null where it is only told. */
  readonly bound: { readonly side: 'atMost' | 'atLeast'; readonly value: number } | null;
}

export const atMost = (value: number) => ({ side: 'atMost', value }) as const;
export const atLeast = (value: number) => ({ side: 'atLeast', value }) as const;

/** True where a value is no worse than its bound. */
export function isWithin(value: number, bound: Figure['bound']): boolean {
  if (bound === null) return true;
  return bound.side === 'atMost' ? value <= bound.value : value >= bound.value;
}

/** What is worse than its bound, one Chinese sentence each. */
export function tooBad(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ title, unit, value, bound }) =>
    bound === null || isWithin(value, bound)
      ? []
      : [`${title}为${value}${unit}，应${boundText(bound)}${unit}。`],
  );
}

export const boundText = ({ side, value }: NonNullable<Figure['bound']>): string =>
  `${side === 'atMost' ? '不超过' : '不低于'}${value}`;

/** Rounded to so many decimals, for a value that is to be read. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
