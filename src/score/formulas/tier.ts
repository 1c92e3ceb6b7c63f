import type { Policy } from '../../model/policy';
import type { Tier } from '../../model/value';
import { type Decimal, decimal, HUNDRED, round2 } from '../../numbers/decimal';
import { show } from '../../numbers/show';

/** 一档的得分范围 The upper end belongs to the range only for 达成. */
export interface TierRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly upperIncluded: boolean;
  readonly usual: Decimal;
}

/** The marks a tier allows for a weight, and the usual one. */
export function tierRange(policy: Policy, tier: Tier, weight: Decimal): TierRange {
  const { achieved, partial, missed } = policy.rules.tiers.value;
  const share = (percent: number): Decimal => weight.times(decimal(percent)).div(HUNDRED);
  const upper = { achieved: 100, partial: achieved.fromPercent, missed: partial.fromPercent }[tier];
  const { fromPercent, usualPercent } = { achieved, partial, missed }[tier];
  return {
    low: share(fromPercent),
    high: share(upper),
    upperIncluded: tier === 'achieved',
    usual: round2(share(usualPercent)),
  };
}

/** True where a mark lies inside the tier. */
export function isInside(range: TierRange, mark: Decimal): boolean {
  return mark.gte(range.low) && (range.upperIncluded ? mark.lte(range.high) : mark.lt(range.high));
}

/** `8–10`, or `6–8（不含8）`. */
export function showRange(range: TierRange): string {
  const [low, high] = [show(range.low), show(range.high)];
  return range.upperIncluded ? `${low}–${high}` : `${low}–${high}（不含${high}）`;
}
