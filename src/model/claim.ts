import type { Place } from './proof';

/**
 * 断言的种类, and the check that speaks of it: rate, change (R06), sum, difference, count, score, total, product,
 * target (R05), balance (R07), precision (R23), same (R24), complete (R15), grade (R04), order (R09).
 */
export type ClaimKind =
  /** 比率：A占B的p%、执行率、控制率、签约率 */
  | 'rate'
  /** 比上年增长、下降 */
  | 'change'
  /** 合计与分项 */
  | 'sum'
  /** 年初＋追加－调减＝全年；甲－乙＝丙 */
  | 'difference'
  /** 列举的个数 */
  | 'count'
  /** 单价×数量 */
  | 'product'
  /** 分值、得分、扣分 */
  | 'score'
  /** 各项得分之和与总分 */
  | 'total'
  /** 目标与完成值：没有完成而说完成，或完成而扣分 */
  | 'target'
  /** 预算－执行＝结余 */
  | 'balance'
  /** 以n件为底的百分比不可能是这个数 */
  | 'precision'
  /** 同一数前后不一 */
  | 'same'
  /** 说全部完成，执行率却低 */
  | 'complete'
  /** 等级与得分 */
  | 'grade'
  /** 截止日前后矛盾 */
  | 'order';

/**
 * 断言是否成立: `base` is right by its own figures, on a base that should be said; `rounding` is off by the last digit
 * only; `unclear` is a question, as a person must say what it is measured against.
 */
export type Verdict = 'holds' | 'base' | 'rounding' | 'unclear' | 'wrong';

/** 断言 One arithmetical statement of the prose and what it works out to. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** The figure or words to blame where the claim does not hold. */
  readonly place: Place;
  /** The words at `place`. */
  readonly stated: string;
  /** What should stand at `place`; null where it cannot be worked out (0÷0) or is not for the text to say. */
  readonly computed: string | null;
  /** 算式, e.g. `45.08÷83×100%=54.31%`; '' where there is none. */
  readonly working: string;
  /** Chinese: what is wrong and on what ground; '' where the claim holds. */
  readonly message: string;
  /** True where `computed` is the only text that can be meant. */
  readonly certain: boolean;
}
