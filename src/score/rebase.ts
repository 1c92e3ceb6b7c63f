import type { Form, Indicator } from '../model/form';
import { decimal, round2, sum, ZERO } from '../numbers/decimal';

const VOID = /^(本年度?|本单位)?(不适用|不涉及)$/;
const CENT = decimal('0.01');

/** 不适用的指标：its target or actual value says so. */
export function isVoid({ target, actual }: Indicator): boolean {
  return VOID.test(actual.text.trim()) || VOID.test(target.text.trim());
}

/**
 * The rows with the void ones' points spread over the others in proportion, to 2 places. The sum stays exact: what
 * rounding leaves over goes, a hundredth each, to the rows that lost most by it. As they are where a weight is missing.
 */
export function rebased({ indicators }: Form): readonly Indicator[] {
  const weighed = indicators.flatMap((indicator) => {
    const { weight } = indicator;
    return weight === null ? [] : [{ indicator, weight, stays: !isVoid(indicator) }];
  });
  const kept = sum(weighed.flatMap(({ stays, weight }) => (stays ? weight : [])));
  const complete = weighed.length === indicators.length;
  if (!complete || weighed.every(({ stays }) => stays) || kept.eq(ZERO)) return indicators;
  const whole = sum(weighed.map(({ weight }) => weight));
  const shares = weighed.map(({ indicator, weight, stays }) => {
    const exact = stays ? weight.times(whole).div(kept) : ZERO;
    const rounded = exact.round(2, 0);
    return { indicator, rounded, lost: exact.minus(rounded) };
  });
  let rest = round2(whole.minus(sum(shares.map(({ rounded }) => rounded))));
  const raised = new Set<Indicator>();
  for (const { indicator, lost } of [...shares].sort((a, b) => b.lost.cmp(a.lost))) {
    if (rest.lt(CENT) || lost.eq(ZERO)) break;
    raised.add(indicator);
    rest = rest.minus(CENT);
  }
  return shares.map(({ indicator, rounded }) => ({
    ...indicator,
    weight: raised.has(indicator) ? rounded.plus(CENT) : rounded,
  }));
}
