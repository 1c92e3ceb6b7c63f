import type { Tier } from '../model/value';
import type { Decimal } from '../numbers/decimal';

/** 得分 by a formula, exact, not yet rounded. */
export interface Points {
  readonly kind: 'points';
  readonly points: Decimal;
  /** The sum in Chinese, without its source. `closed` sums need no result behind them. */
  readonly sum: string;
  readonly closed: boolean;
  /** The wording of the rule that applied. */
  readonly rule: string;
  readonly overFulfilled: boolean;
  /** A second rule that took part. */
  readonly alsoBy?: 'overFulfilment';
}

/** What a formula says of one row. */
export type Outcome =
  | Points
  | { readonly kind: 'tier'; readonly tier: Tier; readonly weight: Decimal }
  | { readonly kind: 'undecided'; readonly why: string };

/** A sum whose result is still to be shown, e.g. `87÷179×16`. */
export function ratio(points: Decimal, sum: string, rule: string): Points {
  return { kind: 'points', points, sum, closed: false, rule, overFulfilled: false };
}

/** A verdict that says its result itself, e.g. `195≤200，记满分5`. */
export function verdict(points: Decimal, sum: string, rule: string): Points {
  return { kind: 'points', points, sum, closed: true, rule, overFulfilled: false };
}

export function undecided(why: string): Outcome {
  return { kind: 'undecided', why };
}
