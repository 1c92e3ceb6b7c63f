import type { PolicyRules } from '../../src/model/policy';

type Values = { readonly [Name in keyof PolicyRules]: PolicyRules[Name]['value'] };

/** 规则的名称, in the order of the pages. */
export const RULE_NAMES: Readonly<Record<keyof PolicyRules, string>> = {
  execution: '预算执行率得分',
  executionAbove100: '执行率超过100%',
  positive: '正向指标（≥）',
  equal: '等于指标（＝）',
  reverse: '反向指标（≤）',
  tiers: '定性指标',
  overFulfilment: '超额完成',
  totalCaps: '总分封顶',
  executionReasonBelow: '执行率偏低须说明',
  grades: '等级',
  totalWeight: '满分',
};

const SAY: { readonly [Name in keyof Values]: (value: Values[Name]) => string } = {
  execution: (rule) =>
    rule.formula === 'proportional'
      ? `分值${rule.weight}分，得分＝分值×执行率，最高${rule.weight}分`
      : `分值${rule.weight}分，${rule.steps
          .map(({ fromPercent, sharePercent }, place) => {
            const from = place === rule.steps.length - 1 ? '再低' : `${fromPercent}%（含）以上`;
            return `${from}得${(rule.weight * sharePercent) / 100}分`;
          })
          .join('，')}`,
  executionAbove100: (allowed) => (allowed ? '允许，不按错误处理' : '不允许'),
  positive: () => '完成指标值记满分；未完成的，得分＝完成值÷指标值×分值',
  equal: () =>
    '完成指标值记满分；未完成的，得分＝完成值÷指标值×分值；指标值为0的，完成值为0方可得分',
  reverse: ({ formula }) =>
    formula === 'linear'
      ? '不超过指标值记满分；超过的，得分＝（1−超出部分÷指标值）×分值；达到2倍不得分'
      : '不超过指标值记满分；超过的，得分＝指标值÷完成值×分值',
  tiers: ({ achieved, partial, missed }) =>
    `达成：分值的${achieved.fromPercent}%（含）–100%，建议${achieved.usualPercent}%；` +
    `部分达成：${partial.fromPercent}%（含）–${achieved.fromPercent}%，建议${partial.usualPercent}%；` +
    `未达成：${missed.fromPercent}%–${partial.fromPercent}%，建议${missed.usualPercent}%`,
  overFulfilment: ({ fromPercent, reason, deduct, zeroTargetFrom }) =>
    `完成值达到指标值的${fromPercent}%起${reason === 'compulsory' ? '必须' : '请'}说明原因` +
    (zeroTargetFrom === null ? '' : `；指标值为0的，完成值达到${zeroTargetFrom}起须说明`) +
    (deduct === 0 ? '；不扣分' : `；减${deduct}分`),
  totalCaps: (caps) =>
    caps.length === 0
      ? '不封顶'
      : [...caps]
          .reverse()
          .map(({ belowPercent, cap }) => `执行率低于${belowPercent}%的，总分最高${cap}分`)
          .join('；'),
  executionReasonBelow: (percent) => `执行率低于${percent}%须说明原因`,
  grades: (grades) =>
    grades
      .map(({ from, grade }, place) => {
        const above = grades[place - 1]?.from;
        return from === 0 && above !== undefined
          ? `${above}分以下为${grade}`
          : `${from}分（含）以上为${grade}`;
      })
      .join('，'),
  totalWeight: (points) => `${points}分（含预算执行率）`,
};

const said = <Name extends keyof Values>(name: Name, value: Values[Name]): string =>
  SAY[name](value);

/** The value of a rule in Chinese. */
export function sayRule(name: keyof PolicyRules, rules: PolicyRules): string {
  return said(name, rules[name].value);
}
