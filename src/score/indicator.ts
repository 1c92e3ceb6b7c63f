import type { Indicator } from '../model/form';
import type { Policy } from '../model/policy';
import { asksAtMost } from '../vocabulary/operators';
import { type Comparable, comparable } from './comparable';
import { deadline } from './formulas/deadline';
import { withOverFulfilment } from './formulas/overFulfilment';
import { proportional, withinRange } from './formulas/positive';
import { reverse } from './formulas/reverse';
import { type Outcome, undecided } from './outcome';

/** Which rule of the policy a row falls under. */
export type RuleName = 'positive' | 'equal' | 'reverse' | 'tiers';

export function ruleOf({ target, actual }: Indicator): RuleName {
  if (actual.tier || target.nature === 'qualitative' || target.nature === 'unfilled')
    return 'tiers';
  if (asksAtMost(target.operator)) {
    return target.nature === 'date' ? 'positive' : 'reverse';
  }
  return target.operator === '=' ? 'equal' : 'positive';
}

/** Applies the policy's formula for the row's kind of target. Says why where no score can be known. */
export function applyRule(indicator: Indicator, policy: Policy): Outcome {
  const { target, actual, weight } = indicator;
  if (weight === null) return undecided('未填分值');
  if (actual.nature === 'unfilled') return undecided('未填实际完成值');
  if (actual.tier) return { kind: 'tier', tier: actual.tier, weight };
  if (target.nature === 'unfilled') return undecided('未填年度指标值');
  if (target.nature === 'qualitative') return undecided('完成情况没有写明达成、部分达成还是未达成');
  if (target.nature === 'date') return deadline(target, actual, weight);
  const comparison = comparable(target, actual);
  if (!comparison.ok) return undecided(comparison.why);
  const { leaning } = actual;
  const { formula } = policy.rules.reverse.value;
  const above = (limit: Comparable['target']): Outcome =>
    reverse(limit, comparison.actual, weight, {
      formula,
      leaning,
      sign: comparison.sign,
      strict: comparison.strict,
    });
  if (asksAtMost(target.operator)) return above(comparison.target);
  const { upper } = comparison;
  if (upper) {
    return withinRange({ ...comparison, upper }, weight, () => above(upper));
  }
  const outcome = proportional(comparison, weight, { equal: target.operator === '=', leaning });
  return withOverFulfilment(outcome, comparison, policy);
}
