import type { Check } from '../model/check';
import { sum, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';
import { subtotalDefects } from './subtotals';

/** 上级分值 */
export const T02: Check = {
  code: 'T02',
  title: '上级指标分值与下级合计不符',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor:
    '一级、二级指标名称中写明的分值（如“产出指标(50分)”）是否等于其下各指标分值之和；小计行的分值是否等于所含各指标分值之和。',
  mend: '调整下级指标分值，或改正上级指标名称中、小计行的分值。',
  find: (context) => {
    const { form } = context;
    const byRow = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
    const groups = form.groups.flatMap(({ label, weight, rows, cell }) => {
      const weights = rows.map((row) => byRow.get(row)?.weight).filter((part) => part != null);
      const total = sum(weights);
      if (weights.length < rows.length || total.eq(weight)) return [];
      const message = `${quote(label)}写明${show(weight)}分，其下${rows.length}项指标的分值相加为${show(total)}分，两者应相等。`;
      return [{ cell, message, found: show(total), expected: show(weight) }];
    });
    return [...groups, ...subtotalDefects(context, 'weight', ZERO)];
  },
};
