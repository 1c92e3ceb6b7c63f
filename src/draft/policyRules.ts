import type { Policy, PolicyRules } from '../model/policy';
import type { FormScore } from '../model/score';
import { type Decimal, decimal, HUNDRED } from '../numbers/decimal';
import { showShort } from '../numbers/show';
import { asksAtMost } from '../vocabulary/operators';
import type { Facts } from './facts';
import { baseName } from './fund';
import { isVoid, type Row } from './row';

/** A rule that bore on the scores of the report, in plain words. */
export interface AppliedRule {
  readonly rule: keyof PolicyRules | null;
  readonly words: string;
}

const show = (value: number): string => showShort(decimal(value));
const shareOf = (weight: Decimal, percent: number): string =>
  showShort(weight.times(decimal(percent)).div(HUNDRED));

/** The rule with the weight that the form gives the rate: some give it 20 where the policy speaks of 10. */
function executionWords(
  { rules }: Policy,
  execution: FormScore['execution'],
  base: string,
): string {
  const rule = rules.execution.value;
  const weight = execution?.weight ?? decimal(rule.weight);
  const head = `预算执行率为全年执行数占${base}的百分比，满分${showShort(weight)}分，`;
  if (rule.formula === 'proportional') return `${head}按执行率乘以分值计分，最高得满分`;
  const steps = rule.steps
    .filter(({ sharePercent }) => sharePercent > 0)
    .map(
      ({ fromPercent, sharePercent }) =>
        `达到${show(fromPercent)}%的得${shareOf(weight, sharePercent)}分`,
    );
  return `${head}${steps.join('，')}，其余不得分`;
}

const reverseWords = ({ rules }: Policy): string =>
  rules.reverse.value.formula === 'linear'
    ? '以不超过为要求的指标，超过指标值的按超出的比例扣分，达到指标值2倍的不得分'
    : '以不超过为要求的指标，超过指标值的按指标值占完成值的比例计分';

function tierWords({ rules }: Policy): string {
  const { achieved, partial } = rules.tiers.value;
  const [high, low] = [show(achieved.fromPercent), show(partial.fromPercent)];
  return `定性指标分达成、部分达成、未达成三档，分别按分值的${high}%（含）至100%、${low}%（含）至${high}%、${low}%以下计分`;
}

function overFulfilmentWords({ rules }: Policy): string {
  const { fromPercent, deduct } = rules.overFulfilment.value;
  const less = deduct > 0 ? `，并扣${show(deduct)}分` : '';
  return `完成值达到指标值${show(fromPercent)}%的，说明原因${less}`;
}

const capWords = (cap: FormScore['cap']): string =>
  cap ? `预算执行率低于${showShort(cap.belowPercent)}%的，总分最高${showShort(cap.limit)}分` : '';

function gradeWords({ rules }: Policy): string {
  const grades = rules.grades.value;
  const parts = grades.map(({ from, grade }, at) => {
    const above = grades[at - 1];
    if (!above) return `${show(from)}分（含）以上为${grade}`;
    return from > 0
      ? `${show(from)}分（含）至${show(above.from)}分为${grade}`
      : `${show(above.from)}分以下为${grade}`;
  });
  return `等级按总分划分，${parts.join('，')}`;
}

const isQualitative = ({ indicator }: Row): boolean => indicator.target.nature === 'qualitative';
const isReverse = ({ indicator: { target } }: Row): boolean => asksAtMost(target.operator);

/** The rules that bore on this report, in the order of the form. */
export function appliedRules(facts: Facts, policy: Policy): AppliedRule[] {
  const { score, total } = facts;
  const rows = facts.rows.filter((row) => !isVoid(row));
  const counted = rows.filter((row) => !isQualitative(row) && !isReverse(row));
  const all: readonly (AppliedRule & { readonly when: boolean })[] = [
    {
      rule: 'execution',
      when: score.execution !== null,
      words: executionWords(policy, score.execution, baseName(total)),
    },
    {
      rule: 'positive',
      when: counted.length > 0,
      words: '定量指标完成指标值的得满分，未完成的按完成值占指标值的比例计分',
    },
    { rule: 'reverse', when: rows.some(isReverse), words: reverseWords(policy) },
    { rule: 'tiers', when: rows.some(isQualitative), words: tierWords(policy) },
    {
      rule: 'overFulfilment',
      when: rows.some(({ line }) => line?.overFulfilled),
      words: overFulfilmentWords(policy),
    },
    {
      rule: null,
      when: facts.rows.some(isVoid),
      words: '不适用的指标不计分，分值按比例调整到其他指标',
    },
    {
      rule: 'totalCaps',
      when: score.cap !== null,
      words: capWords(score.cap),
    },
    { rule: 'grades', when: score.grade !== null, words: gradeWords(policy) },
  ];
  return all.filter(({ when }) => when).map(({ rule, words }) => ({ rule, words }));
}
