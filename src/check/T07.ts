import type { Check } from '../model/check';
import { percentOf } from '../numbers/decimal';
import { show, show2 } from '../numbers/show';
import { quote } from './quote';

/** 超预算执行 */
export const T07: Check = {
  code: 'T07',
  title: '执行数大于预算数',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor: '总额和每一行资金的全年执行数是否大于全年预算数（执行率超过100%）。',
  mend: '核对全年预算数是否漏记追加、上年结转等，或执行数是否有误。',
  find: ({ form, score, policy }) =>
    form.funds.flatMap((row, index) => {
      const budget = score.funds[index]?.budget ?? null;
      if (budget === null || row.executed === null || row.executed.lte(budget)) return [];
      const rate = percentOf(row.executed, budget);
      const allowed = policy.rules.executionAbove100.value;
      const shown = rate === null ? '' : `，执行率${show2(rate)}%`;
      const message =
        `${quote(row.label)}全年执行数${show(row.executed)}${form.moneyUnit}大于全年预算数` +
        `${show(budget)}${form.moneyUnit}${shown}。` +
        (allowed
          ? '所选办法允许超过100%，请核对金额并说明原因。'
          : '预算执行率不能超过100%，请核对是否漏记追加或上年结转。');
      const severity = allowed ? ('warning' as const) : ('error' as const);
      const found = rate === null ? show(row.executed) : `${show2(rate)}%`;
      return [{ cell: row.cells.executed, message, found, expected: '≤100%', severity }];
    }),
};
