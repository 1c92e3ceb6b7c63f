import type { Check } from '../model/check';
import { round2 } from '../numbers/decimal';
import { show, show2 } from '../numbers/show';
import { quote } from './quote';
import { scoredRows } from './scoredRows';

/** 小数位 */
export const T35: Check = {
  code: 'T35',
  title: '得分的小数超过2位',
  severity: 'hint',
  sources: ['预算管理一体化系统校验'],
  looksFor: '得分、总分是否超过2位小数。系统按2位小数保存，多出的位数会被截去。',
  mend: '四舍五入到2位小数。',
  find: (context) => {
    const { total, cells } = context.form.stated;
    const rows = [
      ...scoredRows(context),
      { name: '总分', cell: cells.total, weight: null, typed: total },
    ];
    return rows.flatMap(({ name, cell, typed }) => {
      if (typed === null || round2(typed).eq(typed)) return [];
      const message = `${quote(name)}写作${show(typed)}，请四舍五入到2位小数：${show2(typed)}。`;
      return [{ cell, message, found: show(typed), expected: show2(typed) }];
    });
  },
};
