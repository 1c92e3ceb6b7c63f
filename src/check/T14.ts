import type { Check, Defect } from '../model/check';
import type { Indicator } from '../model/form';
import { round2 } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

/** 逾期得满分 No rule works out the marks of what was done late, but they cannot be all of them. */
function lateDefects({ level3, target, actual, weight, score, cells }: Indicator): Defect[] {
  if (!target.date || !actual.date || actual.date <= target.date) return [];
  if (!weight || !score || score.lt(weight)) return [];
  const message = `${quote(level3)}的完成日期${quote(actual.text)}晚于期限${quote(target.text)}，没有按期完成，不应得满分${show(weight)}分，请确定档次和得分。`;
  return [{ cell: cells.score, message, found: show(score), expected: `低于${show(weight)}` }];
}

/** 定量得分 */
export const T14: Check = {
  code: 'T14',
  title: '定量指标得分与计算结果不符',
  severity: 'error',
  sources: ['财预〔2020〕10号', '预算管理一体化系统校验'],
  looksFor:
    '定量指标的得分是否等于按指标值、完成值和分值计算的结果（四舍五入到2位小数）；完成日期晚于期限的，得分是否低于满分。',
  mend: '按计算结果改正得分，或核对指标值、完成值是否填错。',
  find: ({ form, score }) =>
    form.indicators.flatMap((indicator, index) => {
      const line = score.indicators[index];
      const typed = indicator.score;
      const byRule = line?.byRule ?? null;
      if (!line || byRule === null) return lateDefects(indicator);
      if (typed === null || round2(typed).eq(byRule)) return [];
      const message = `${quote(indicator.level3)}得分写作${show(typed)}分，按办法应为${show(byRule)}分：${line.working}。`;
      return [{ cell: line.cell, message, found: show(typed), expected: show(byRule) }];
    }),
};
