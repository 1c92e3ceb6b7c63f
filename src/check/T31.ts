import type { Check } from '../model/check';
import { ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { SOURCE_ROLES } from '../vocabulary/funds';
import { quote } from './quote';

/** 0除以0 */
export const T31: Check = {
  code: 'T31',
  title: '分母为0却写了执行率',
  severity: 'error',
  sources: ['算术核对'],
  looksFor:
    '全年预算数为0的行是否仍写着100%、0%等执行率。分母为0没有比率，应写“不适用”或“—”。资金来源分项没有安排资金而显示0%的（系统自动显示），作为建议提出。',
  mend: '把执行率改为“不适用”。',
  find: ({ form, score }) =>
    form.funds.flatMap(({ role, label, rate, executed, cells }, index) => {
      const budget = score.funds[index]?.budget ?? null;
      if (rate === null || !budget?.eq(ZERO) || cells.rate === undefined) return [];
      const amount = executed === null ? '' : `、全年执行数${show(executed)}`;
      const message = `${quote(label)}全年预算数为0${amount}，执行率写作${show(rate)}%。分母为0没有比率，应写“不适用”。`;
      const unused = role !== null && SOURCE_ROLES.includes(role) && !executed?.gt(ZERO);
      const severity = unused && rate.eq(ZERO) ? ('hint' as const) : ('error' as const);
      return [{ cell: cells.rate, message, found: `${show(rate)}%`, expected: '不适用', severity }];
    }),
};
