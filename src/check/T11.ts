import type { Check, CheckContext, Defect } from '../model/check';
import type { Form, Indicator } from '../model/form';
import { show } from '../numbers/show';
import { isExplained } from './explained';
import { quote } from './quote';

/** 没有原因栏的表，原因写在表下的栏目里 True where one of them speaks of the indicator by its name. */
function isToldBelow({ narratives = [] }: Form, { level3, cells }: Indicator): boolean {
  const plain = (text: string): string => text.replace(/\s/g, '');
  const name = plain(level3);
  if (cells.reason !== undefined || name === '') return false;
  return narratives.some(({ text }) => plain(text).includes(name));
}

function indicatorDefects({ form, score }: CheckContext): Defect[] {
  return form.indicators.flatMap((indicator, index) => {
    const { weight, cells, level3, reason } = indicator;
    const mark = indicator.score ?? score.indicators[index]?.score ?? null;
    if (weight === null || mark === null || mark.gte(weight) || reason !== null) return [];
    if (isToldBelow(form, indicator)) return [];
    const message =
      `${quote(level3)}${indicator.score ? '得' : '按办法计算得'}${show(mark)}分，` +
      `比分值${show(weight)}分少${show(weight.minus(mark))}分，没有填写偏差原因。` +
      (cells.reason ? '请说明原因和改进措施。' : '表内没有原因栏，请在报告中说明原因和改进措施。');
    const severity = cells.reason ? ('error' as const) : ('warning' as const);
    const cell = cells.reason ?? cells.score;
    return [{ cell, message, found: '', expected: '偏差原因及改进措施', severity }];
  });
}

/** The execution row needs a reason where the typed mark is lower than the rate gives; a low rate itself is T29's. */
function executionDefects({ form, score }: CheckContext): Defect[] {
  const { execution } = score;
  if (!execution?.score || !execution.weight || isExplained(form, execution.fund)) return [];
  const { fund } = execution;
  const mark = fund.score;
  if (!mark?.lt(execution.score)) return [];
  const message =
    `预算执行率得${show(mark)}分，比分值${show(execution.weight)}分少` +
    `${show(execution.weight.minus(mark))}分，按执行率应得${show(execution.score)}分，没有说明原因。` +
    '请改正得分，或说明扣分的原因。';
  return [
    { cell: fund.cells.reason ?? fund.cells.score, message, found: '', expected: '扣分原因' },
  ];
}

/** 偏差原因 */
export const T11: Check = {
  code: 'T11',
  title: '扣了分但没有写偏差原因',
  severity: 'error',
  sources: ['预算管理一体化系统校验', '绩效自评填报要求'],
  looksFor:
    '得分低于分值的指标是否填写了偏差原因分析及改进措施（未填得分的，按计算的得分判断；没有原因栏的表，表下的栏目按名称写明原因也可以）；预算执行率得分低于按执行率应得的分数时，是否说明了原因。',
  mend: '在偏差原因栏写明没有完成的原因和改进措施。',
  find: (context) => [...executionDefects(context), ...indicatorDefects(context)],
};
