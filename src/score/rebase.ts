import type { Form, Indicator } from '../model/form';
import { type Decimal, decimal, round2, sum, ZERO } from '../numbers/decimal';

const VOID = /^(本年度?|本单位)?(不适用|不涉及)$/;
const CENT = decimal('0.01');

/** 不适用的指标：its target or actual value says so. */
export function isVoid({ target, actual }: Indicator): boolean {
  return VOID.test(actual.text.trim()) || VOID.test(target.text.trim());
}

/**
 * Weights with the void rows' points spread over the others in proportion, to 2 places. The sum stays exact: what
 * rounding leaves over goes, a hundredth each, to the rows that lost most by it. Null where a weight is missing.
 */
export function rebasedWeights(form: Form): (Decimal | null)[] {
  const weights = form.indicators.map(({ weight }) => weight);
  const stays = form.indicators.map((indicator) => !isVoid(indicator));
  const known = weights.flatMap((weight) => weight ?? []);
  const kept = sum(weights.flatMap((weight, index) => (stays[index] && weight ? weight : [])));
  if (stays.every(Boolean) || known.length < weights.length || kept.eq(ZERO)) return weights;
  const whole = sum(known);
  const shares = weights.map((weight, index) => {
    const exact = stays[index] && weight ? weight.times(whole).div(kept) : ZERO;
    return { index, exact, rounded: exact.round(2, 0) };
  });
  let rest = round2(whole.minus(sum(shares.map(({ rounded }) => rounded))));
  const byLoss = [...shares].sort((a, b) => b.exact.minus(b.rounded).cmp(a.exact.minus(a.rounded)));
  const result = shares.map(({ rounded }) => rounded);
  for (const { index, exact, rounded } of byLoss) {
    if (rest.lt(CENT) || exact.eq(rounded)) break;
    result[index] = rounded.plus(CENT);
    rest = rest.minus(CENT);
  }
  return result;
}
