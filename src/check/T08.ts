import type { Check } from '../model/check';
import { round2 } from '../numbers/decimal';
import { show } from '../numbers/show';

/** 执行率得分 */
export const T08: Check = {
  code: 'T08',
  title: '预算执行率得分不合评分办法',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor: '表内预算执行率得分是否等于按所选评分办法计算的得分。',
  mend: '按所选评分办法改正得分；确有扣分理由的，请另行说明。',
  find: (context) => {
    const { execution } = context.score;
    const typed = execution?.fund.score ?? null;
    if (!execution?.score || typed === null || round2(typed).eq(execution.score)) return [];
    const message = `预算执行率得分写作${show(typed)}分，按办法应为${show(execution.score)}分：${execution.working}。`;
    return [{ cell: execution.cell, message, found: show(typed), expected: show(execution.score) }];
  },
};
