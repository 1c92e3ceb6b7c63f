import type { Check } from '../model/check';
import { decimal, sum, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { weightsOf } from '../numbers/weights';

/** 分值合计 */
export const T01: Check = {
  code: 'T01',
  title: '分值合计不等于满分',
  severity: 'error',
  sources: ['财预〔2020〕10号', '预算管理一体化系统校验'],
  looksFor:
    '各项指标分值与预算执行率分值（表上有资金管理情况等另行计分的，连同它们）之和是否等于满分（一般为100分），总分行所写的分值是否与之一致。',
  mend: '调整指标分值，使预算执行率与各项指标的分值之和等于满分。',
  find: ({ form, score, policy }) => {
    const weights = weightsOf(form);
    if (weights.length === 0) return [];
    const whole = decimal(policy.rules.totalWeight.value);
    const indicators = sum(weights);
    const execution = score.execution?.weight ?? ZERO;
    const managed = sum(form.management.map(({ weight }) => weight));
    const total = indicators.plus(execution).plus(managed);
    const cell = form.stated.cells.weight ?? form.indicators[0]?.cells.weight;
    if (!total.eq(whole)) {
      const others = [
        ...(execution.eq(ZERO) ? [] : [`预算执行率${show(execution)}分`]),
        ...(managed.eq(ZERO) ? [] : [`资金管理等${show(managed)}分`]),
      ];
      const parts = others.length > 0 ? `（${others.join('，')}，指标${show(indicators)}分）` : '';
      const message = `分值合计为${show(total)}分${parts}，应为${show(whole)}分。请调整各项分值。`;
      return [{ cell, message, found: show(total), expected: show(whole) }];
    }
    const { weight } = form.stated;
    if (weight === null || weight.eq(whole) || weight.eq(indicators)) return [];
    const message = `总分行的分值写作${show(weight)}分，各项分值相加为${show(whole)}分，两处应一致。`;
    return [{ cell, message, found: show(weight), expected: show(whole) }];
  },
};
