import type { Policy } from '../../model/policy';
import { decimal, HUNDRED, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Comparable } from '../comparable';
import type { Points } from '../outcome';

/** True where 完成值 is so far above 指标值 that the policy speaks of it. */
function isOver({ target, actual }: Comparable, policy: Policy): boolean {
  const { fromPercent, zeroTargetFrom } = policy.rules.overFulfilment.value;
  if (target.gt(ZERO)) return actual.times(HUNDRED).gte(target.times(decimal(fromPercent)));
  return zeroTargetFrom !== null && actual.gte(decimal(zeroTargetFrom));
}

/** 超额完成：flags it, and takes off only what the policy itself says; never below 0. */
export function withOverFulfilment(points: Points, comparison: Comparable, policy: Policy): Points {
  if (!isOver(comparison, policy)) return points;
  const { deduct, fromPercent } = policy.rules.overFulfilment.value;
  if (deduct === 0 || points.points.eq(ZERO)) return { ...points, overFulfilled: true };
  const rest = points.points.minus(decimal(deduct));
  const left = rest.lt(ZERO) ? ZERO : rest;
  return {
    ...points,
    points: left,
    sum: `${points.sum}；达到指标值的${fromPercent}%以上，减${deduct}分，得${show(left)}`,
    overFulfilled: true,
    alsoBy: 'overFulfilment',
  };
}
