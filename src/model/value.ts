import type Big from 'big.js';

/** 值的性质 */
export type Nature = 'quantity' | 'percent' | 'money' | 'date' | 'qualitative' | 'unfilled';
/** 指标性质（计算符号） */
export type Operator = '>=' | '>' | '=' | '<=' | '<' | 'range';
/** 定性指标的三档：达成、部分达成、未达成 */
export type Tier = 'achieved' | 'partial' | 'missed';
/** 约数的方向：余/多 is above, 近 is below, 约/左右 is around. */
export type Leaning = 'above' | 'below' | 'around';
/** 增长/下降 */
export type Change = 'increase' | 'decrease';
/** 周期 of a target such as 每月不少于4次. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** 读出的值 What one cell of 指标值 or 完成值 says. */
export interface Reading {
  /** The cell as a person sees it. */
  readonly text: string;
  readonly nature: Nature;
  /** Percent values in percent (95 for 95 %), 万/亿 multiplied out except in money units. Null where no number is stated. */
  readonly value: Big | null;
  /** Upper end of a range. */
  readonly upper: Big | null;
  /** 单位, e.g. 份, %, 万元; null where none is written. */
  readonly unit: string | null;
  /** 度量单位 as its own column has it, e.g. 万人, where the value itself has no unit. Absent elsewhere. */
  readonly unitText?: string;
  readonly approximate: boolean;
  readonly leaning: Leaning | null;
  readonly change: Change | null;
  readonly per: Period | null;
  /** Latest day a date value allows or states, ISO `2022-12-31`. */
  readonly date: string | null;
  readonly tier: Tier | null;
  /** 等次 What an answer says of a target that is a scale: 良 of 优良中低差. Absent elsewhere. */
  readonly step?: string;
  /** 一格多值 The values of a cell that states several, in order; such a cell is qualitative as a whole. Absent elsewhere. */
  readonly parts?: readonly Reading[];
  /** 只说了下限或上限的完成值: ≥97%, 95%以上 is `lower`, 不超过5天 is `upper`. Absent elsewhere. */
  readonly bound?: 'lower' | 'upper';
}

/** 指标值 */
export interface Target extends Reading {
  readonly operator: Operator | null;
}

/** 完成值 */
export type Actual = Reading;
