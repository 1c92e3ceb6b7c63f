import * as z from 'zod/mini';
import { sourceSchema } from './source';

/** A value of a policy with the source it rests on. */
const sourced = <T extends z.core.$ZodType>(value: T) =>
  z.object({ value, source: z.string(), verified: z.boolean() });

/** 预算执行率得分 Weight in points; `steps` give the share of the weight in percent from a rate in percent on. */
const executionRule = z.discriminatedUnion('formula', [
  z.object({ formula: z.literal('proportional'), weight: z.number() }),
  z.object({
    formula: z.literal('steps'),
    weight: z.number(),
    steps: z.array(z.object({ fromPercent: z.number(), sharePercent: z.number() })),
  }),
]);

/** 定性分档 Bounds in percent of the weight, lower end included, upper end excluded except for 达成. */
const tiersRule = z.object({
  achieved: z.object({ fromPercent: z.number(), usualPercent: z.number() }),
  partial: z.object({ fromPercent: z.number(), usualPercent: z.number() }),
  missed: z.object({ fromPercent: z.number(), usualPercent: z.number() }),
});

const rules = {
  execution: sourced(executionRule),
  /** 全年执行数可否大于全年预算数 */
  executionAbove100: sourced(z.boolean()),
  positive: sourced(z.object({ formula: z.literal('proportional') })),
  equal: sourced(z.object({ formula: z.literal('proportional') })),
  reverse: sourced(z.object({ formula: z.enum(['linear', 'ratio']) })),
  tiers: sourced(tiersRule),
  /**
   * 超额完成：完成值达到指标值的百分之几起须说明原因；`reason` 是请说明还是必须说明；`deduct` 是规定扣减的分数；
   * `zeroTargetFrom` 是指标值为0时视为超额的完成值。
   */
  overFulfilment: sourced(
    z.object({
      fromPercent: z.number(),
      reason: z.enum(['asked', 'compulsory']),
      deduct: z.number(),
      zeroTargetFrom: z.nullable(z.number()),
    }),
  ),
  /** 总分封顶：执行率低于百分之几时总分最高几分，由低到高；空表示不封顶 */
  totalCaps: sourced(z.array(z.object({ belowPercent: z.number(), cap: z.number() }))),
  /** 执行率低于百分之几须说明原因 */
  executionReasonBelow: sourced(z.number()),
  /** 等级下限（含），由高到低 */
  grades: sourced(z.array(z.object({ from: z.number(), grade: z.string() }))),
  /** 满分与指标部分的分值合计 */
  totalWeight: sourced(z.number()),
};

/** A rule set as a data file states it: a child states only what differs from its parent. */
export const policyFileSchema = z.object({
  id: z.string(),
  title: z.string(),
  jurisdiction: z.string(),
  parent: z.nullable(z.string()),
  /** 适用的绩效年度, both ends included; null means open. */
  years: z.object({ from: z.nullable(z.number()), to: z.nullable(z.number()) }),
  /** 本办法自己的依据 The notices it rests on, unless `sources/` holds them. */
  sources: z.optional(z.array(sourceSchema)),
  rules: z.partial(z.object(rules)),
});
export type PolicyFile = z.infer<typeof policyFileSchema>;

const fullRules = z.object(rules);
export type PolicyRules = z.infer<typeof fullRules>;

/** 评分办法 A policy with everything inherited filled in. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly years: PolicyFile['years'];
  readonly rules: PolicyRules;
}
