import type Big from 'big.js';
import type { FundRow } from './form';
import type { Tier } from './value';

/** computed 按公式；suggested 定性建议分；kept 保留单位所填；undecided 无法确定 */
export type ScoreStatus = 'computed' | 'suggested' | 'kept' | 'undecided';

/** 人工改分 */
export interface ScoreOverride {
  readonly score: Big;
  readonly reason: string;
}

/** 一行的得分 */
export interface ScoreLine {
  /** Address of the score cell; null where the form has none. */
  readonly cell: string | null;
  /** Rounded half up to 2 places, once. Null while undecided. */
  readonly score: Big | null;
  readonly weight: Big | null;
  /** What the policy's formula gives, rounded; also where another mark is kept. Null where no formula applies. */
  readonly byRule: Big | null;
  readonly status: ScoreStatus;
  /** The sum in Chinese as a reviewer would check it. */
  readonly working: string;
  readonly basis: readonly string[];
  /** 定性档次 and the marks it allows (upper end excluded unless `upperIncluded`). */
  readonly tier: Tier | null;
  readonly range: { readonly low: Big; readonly high: Big; readonly upperIncluded: boolean } | null;
  /** 固定行 An indicator row that states the execution rate, scored by that rule. */
  readonly isExecution?: boolean;
  /** 不适用 A row that is not scored; its points went to the others. */
  readonly isVoid?: boolean;
  /** 人工改分 A mark set against the formula, with the reason. */
  readonly override?: ScoreOverride | null;
  /** 完成值 is so far above target that the policy asks for a reason. */
  readonly overFulfilled: boolean;
}

/** 预算执行率得分 */
export interface ExecutionScore extends ScoreLine {
  /** The funding row it is the score of. */
  readonly fund: FundRow;
  /** In percent, exact; null where 全年预算数 is 0 or missing. */
  readonly rate: Big | null;
  /** In percent, rounded to 2 places for showing and writing. */
  readonly shownRate: Big | null;
  readonly rateCell: string | null;
}

/** 一行资金的执行率 */
export interface FundRate {
  /** The denominator: 全年预算数, or 年初预算数 in forms without such a column. */
  readonly budget: Big | null;
  /** In percent, exact; null where the denominator is 0 (不适用) or an amount is missing. */
  readonly rate: Big | null;
  /** In percent, rounded to 2 places. */
  readonly shownRate: Big | null;
}

/** 总分封顶 */
export interface TotalCap {
  readonly limit: Big;
  /** Applies below this execution rate, in percent. */
  readonly belowPercent: Big;
  /** The form's rate, in percent, exact. */
  readonly rate: Big;
  /** Id of the source. */
  readonly source: string;
}

/** 一张表的得分 */
export interface FormScore {
  readonly form: string;
  readonly policy: string;
  readonly execution: ExecutionScore | null;
  /** In the order of `Form.funds`. */
  readonly funds: readonly FundRate[];
  /** In the order of `Form.indicators`. */
  readonly indicators: readonly ScoreLine[];
  /** Sum of what is decided, never above the cap. */
  readonly total: Big;
  /** The sum in Chinese, with the cap where one applies. */
  readonly totalWorking: string;
  /** 总分封顶 that the execution rate brings with it; null where none does. */
  readonly cap: TotalCap | null;
  readonly totalCell: string | null;
  readonly undecided: number;
  /** 优良中差; null while anything is undecided. */
  readonly grade: string | null;
  readonly gradeCell: string | null;
}
