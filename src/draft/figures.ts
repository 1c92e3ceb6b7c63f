import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import { type Decimal, decimal, round2 } from '../numbers/decimal';
import { showShort } from '../numbers/show';

/** A figure read from a cell, with its unit: 200万元. Rounded to 2 places; then it counts as computed. */
export function readFigure(value: Decimal, unit: string, cells: readonly CellRef[]): Run {
  const text = `${showShort(value)}${unit}`;
  return round2(value).eq(value) ? { text, cells } : { text, cells, computed: true };
}

/** A figure worked out from cells, with its unit: 97.5%, 9.75分. Rounded to 2 places. */
export function computedFigure(value: Decimal, unit: string, cells: readonly CellRef[]): Run {
  return { text: `${showShort(value)}${unit}`, cells, computed: true };
}

/** A number of rows: 3项. */
export function countFigure(count: number, unit: string, cells: readonly CellRef[]): Run {
  return computedFigure(decimal(count), unit, cells);
}

/** A percentage; 不适用 where it has no denominator. */
export function percentFigure(percent: Decimal | null, cells: readonly CellRef[]): Run {
  return percent === null
    ? { text: '不适用', cells, computed: true }
    : computedFigure(percent, '%', cells);
}
