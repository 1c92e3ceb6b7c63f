import type { Indicator } from '../model/form';
import type { Policy } from '../model/policy';
import type { ScoreLine } from '../model/score';
import { ZERO } from '../numbers/decimal';

/** A row that does not apply: no points to win or lose. */
export function voidLine(indicator: Indicator, policy: Policy): ScoreLine {
  return {
    cell: indicator.cells.score ?? null,
    score: ZERO,
    weight: ZERO,
    byRule: null,
    status: 'computed',
    working: '指标不适用，不计分，分值按比例调整到其他指标',
    basis: [policy.rules.totalWeight.source],
    tier: null,
    range: null,
    overFulfilled: false,
    isVoid: true,
  };
}
