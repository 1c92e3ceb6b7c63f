import type { Check } from '../model/check';
import { show, show2 } from '../numbers/show';
import { agrees } from './agrees';
import { quote } from './quote';

/** 执行率 */
export const T06: Check = {
  code: 'T06',
  title: '执行率计算有误',
  severity: 'error',
  sources: ['预算管理一体化系统校验', '算术核对'],
  looksFor:
    '表内执行率是否等于全年执行数÷全年预算数（按所写小数位四舍五入）。全年预算数为0的不在此项检查。',
  mend: '按全年执行数÷全年预算数重新计算执行率；分母是调整后的全年预算数，不是年初预算数。',
  find: ({ form, score }) =>
    form.funds.flatMap((row, index) => {
      const found = score.funds[index];
      if (!row.rate || !row.executed || !found?.rate || !found.budget) return [];
      const { rate: exact, budget } = found;
      if (agrees(row.rate, exact)) return [];
      const message =
        `${quote(row.label)}的执行率写作${show(row.rate)}%，` +
        `按${show(row.executed)}÷${show(budget)}计算应为${show2(exact)}%。`;
      return [
        {
          cell: row.cells.rate,
          message,
          found: `${show(row.rate)}%`,
          expected: `${show2(exact)}%`,
        },
      ];
    }),
};
