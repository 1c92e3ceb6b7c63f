import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import { type Decimal, decimal, round2, roundTo, ZERO } from '../numbers/decimal';
import { show, showShort } from '../numbers/show';

/** 万元 to the last 分: what goes further is a leftover of a formula. */
const PLACES = 6;

/** As exact as figures are printed: to 6 places. */
export const printed = (value: Decimal): Decimal => roundTo(value, PLACES);

/** A figure read from a cell, with its unit, as the cell has it: 89.974万元. Counts as computed where it had to be rounded. */
export function readFigure(value: Decimal, unit: string, cells: readonly CellRef[]): Run {
  const text = `${show(printed(value))}${unit}`;
  return printed(value).eq(value) ? { text, cells } : { text, cells, computed: true };
}

/** A sum or difference of figures of the form, as exact as they are. */
export function exactFigure(value: Decimal, unit: string, cells: readonly CellRef[]): Run {
  return { text: `${show(printed(value))}${unit}`, cells, computed: true };
}

/** A figure worked out from cells, with its unit: 97.5%, 9.75分. Rounded to 2 places. */
export function computedFigure(value: Decimal, unit: string, cells: readonly CellRef[]): Run {
  return { text: `${showShort(value)}${unit}`, cells, computed: true };
}

/** A number of rows: 3项. */
export function countFigure(count: number, unit: string, cells: readonly CellRef[]): Run {
  return computedFigure(decimal(count), unit, cells);
}

/** A percentage; 不适用 where it has no denominator, 不足0.01% where rounding would leave nothing. */
export function percentFigure(percent: Decimal | null, cells: readonly CellRef[]): Run {
  if (percent === null) return { text: '不适用', cells, computed: true };
  const vanishes = percent.gt(ZERO) && round2(percent).eq(ZERO);
  return vanishes
    ? { text: '不足0.01%', cells, computed: true }
    : computedFigure(percent, '%', cells);
}
