import type { Check } from '../model/check';
import { ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';
import { scoredRows } from './scoredRows';

/** 得分范围 */
export const T03: Check = {
  code: 'T03',
  title: '得分超出0至分值的范围',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor: '每一行得分是否不小于0、不大于该行分值。',
  mend: '把得分改到0与分值之间。',
  find: (context) =>
    scoredRows(context).flatMap(({ name, cell, weight, typed }) => {
      if (typed === null || weight === null || (typed.gte(ZERO) && typed.lte(weight))) return [];
      const message = `${quote(name)}得分${show(typed)}分，应在0至${show(weight)}分之间。`;
      return [{ cell, message, found: show(typed), expected: `0–${show(weight)}` }];
    }),
};
