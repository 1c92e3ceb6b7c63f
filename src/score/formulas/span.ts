import type { Operator, Reading } from '../../model/value';
import { type Decimal, decimal } from '../../numbers/decimal';
import { asksAtMost } from '../../vocabulary/operators';

/** 完成值可能的范围 What a completed value may be, in its own unit; null where that side is open. */
export interface Span {
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

/** 约: a twentieth either way. */
const AROUND_ABOVE = decimal('0.95');
const AROUND_BELOW = decimal('1.05');

/** 200余 is less than 300, 10.5万余 less than 10.6万: one more in the last place that is not 0. */
function nextRound(value: Decimal): Decimal {
  return value.plus(decimal(`1e${value.e - value.c.length + 1}`));
}

/** What the words of a completed value leave open: 约95% , 190余份, ≥97%, 3-5天. */
export function possible({ value, upper, leaning, bound }: Reading): Span {
  if (value === null) return { least: null, most: null };
  const above = upper ?? value;
  const [low, high] = [value.abs(), above.abs()];
  const mayBeLess = leaning === 'around' || leaning === 'below';
  const least = mayBeLess ? value.minus(low.minus(low.div(AROUND_BELOW))) : value;
  const most = leaning === 'around' ? above.plus(high.div(AROUND_ABOVE).minus(high)) : above;
  return {
    least: bound === 'upper' ? null : least,
    most: bound === 'lower' ? null : leaning === 'above' ? nextRound(above) : most,
  };
}

export const isExact = ({ least, most }: Span): boolean =>
  least !== null && most !== null && least.eq(most);

/** True where the target is met whatever the completed value may be within its span. */
export function surelyMet(
  { least, most }: Span,
  target: {
    readonly operator: Operator | null;
    readonly value: Decimal;
    readonly upper: Decimal | null;
  },
): boolean {
  const enough = least?.gte(target.value) === true;
  if (target.upper) return enough && most?.lte(target.upper) === true;
  if (asksAtMost(target.operator)) return most?.lte(target.value) === true;
  return enough;
}
