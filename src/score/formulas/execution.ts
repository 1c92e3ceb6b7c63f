import type { Policy } from '../../model/policy';
import { type Decimal, decimal, HUNDRED, round2 } from '../../numbers/decimal';
import { show, show2 } from '../../numbers/show';
import { exactly } from '../exactly';
import { type Points, verdict } from '../outcome';

/** A rate as workings show it: `97.50%`, or `61.835…%` where it does not end. */
export function shownPercent(rate: Decimal): string {
  return `${round2(rate).eq(rate) ? show2(rate) : exactly(rate)}%`;
}

/** 预算执行率得分 `rate` in percent, exact; never above the weight. */
export function execution(policy: Policy, rate: Decimal, weight: Decimal): Points {
  const rule = policy.rules.execution.value;
  if (rule.formula === 'steps') {
    const step = rule.steps.find(({ fromPercent }) => rate.gte(decimal(fromPercent)));
    const points = weight.times(decimal(step?.sharePercent ?? 0)).div(HUNDRED);
    const from = step?.fromPercent ?? 0;
    const lowest = rule.steps.filter(({ fromPercent }) => fromPercent > 0).at(-1)?.fromPercent;
    const text =
      from > 0
        ? `执行率${from}%以上的一档记${show(points)}分`
        : `执行率低于${lowest ?? 100}%，不得分`;
    return verdict(points, text, '预算执行率分档记分');
  }
  const above = rate.gt(HUNDRED);
  const points = above ? weight : rate.times(weight).div(HUNDRED);
  const how = above
    ? `执行率超过100%，只按满分记${show(weight)}分`
    : `${show(weight)}×${shownPercent(rate)}=${show2(points)}`;
  return verdict(points, how, '预算执行率得分＝分值×执行率');
}
