import type { Check } from '../model/check';
import { round2 } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

/** 定量得分 */
export const T14: Check = {
  code: 'T14',
  title: '定量指标得分与计算结果不符',
  severity: 'error',
  sources: ['财预〔2020〕10号', '预算管理一体化系统校验'],
  looksFor: '定量指标的得分是否等于按指标值、完成值和分值计算的结果（四舍五入到2位小数）。',
  mend: '按计算结果改正得分，或核对指标值、完成值是否填错。',
  find: ({ form, score }) =>
    form.indicators.flatMap((indicator, index) => {
      const line = score.indicators[index];
      const typed = indicator.score;
      const byRule = line?.byRule ?? null;
      if (!line || byRule === null || typed === null || round2(typed).eq(byRule)) return [];
      const message = `${quote(indicator.level3)}得分写作${show(typed)}分，按办法应为${show(byRule)}分：${line.working}。`;
      return [{ cell: line.cell, message, found: show(typed), expected: show(byRule) }];
    }),
};
