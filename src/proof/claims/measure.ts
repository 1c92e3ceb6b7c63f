import type { Verdict } from '../../model/claim';
import { type Decimal, decimal, roundTo } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';

const HALF = decimal('0.5');
const TEN = decimal('10');
/** How far off its last digit may be, by the digits behind the point. */
const MOST_STEPS = decimal('1.5');

/** One step of the last digit that is written, in the base unit. */
export function stepOf({ places, scale }: Figure): Decimal {
  return scale.div(TEN.pow(places));
}

/**
 * How a figure stands to what it works out to: half up at the digits written is right; off by its last digit is
 * rounding, unless the exact value could have been written with those digits. A whole one is never rounded away: 48% of
 * 49.48% exactly is wrong.
 */
export function verdictOf(stated: Figure, exact: Decimal, slack: Decimal | null = null): Verdict {
  const step = stepOf(stated);
  const gap = exact.minus(stated.value);
  const half = step.times(HALF);
  if (gap.gte(half.times(decimal('-1'))) && gap.lt(half)) return 'holds';
  const size = gap.abs();
  if (slack && size.lte(slack)) return 'rounding';
  const isWritable = roundTo(exact.div(step), 0).times(step).eq(exact);
  const isNear = stated.places > 0 ? size.lte(step.times(MOST_STEPS)) : size.lt(step);
  return !isWritable && isNear ? 'rounding' : 'wrong';
}

/** A value written the way the figure is: its unit, at least its digits. */
export function likeFigure({ scale, unitText, places, unit }: Figure, value: Decimal): string {
  const most = unit === '%' ? Math.max(places, 2) : Math.max(places, 6);
  return `${show(roundTo(value.div(scale), most))}${unitText || (unit === '%' ? '%' : '')}`;
}

/** A figure as a sum shows it: plain digits, in its written unit. */
export function inSum({ value, scale }: Figure): string {
  return show(value.div(scale));
}

/** A figure in its written unit, which is named where `others` are written in another: 6000万元+0.4亿元. */
export function inSumOf(figure: Figure, others: readonly Figure[]): string {
  const same = others.every(({ scale }) => scale.eq(figure.scale));
  return same ? inSum(figure) : `${inSum(figure)}${figure.unitText.trim()}`;
}

/** The terms of a sum that is to be `whole`: with their units where not all are written in one. */
export function sumText(figures: readonly Figure[], whole: Figure, sign = '+'): string {
  const all = [whole, ...figures];
  return figures.map((figure) => inSumOf(figure, all)).join(sign);
}
