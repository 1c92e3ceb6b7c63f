import type { Check } from '../model/check';
import { quote } from './quote';

/** 定量完成值 */
export const T18: Check = {
  code: 'T18',
  title: '定量指标的完成值不是数',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor: '指标值是数的，完成值是否也是数。没有填写的由T25检查。',
  mend: '完成值填写实际完成的数和单位。',
  find: ({ form }) =>
    form.indicators.flatMap(({ target, actual, level3, cells }) => {
      if (target.value === null || actual.value !== null || actual.nature === 'unfilled') return [];
      const message =
        `${quote(level3)}的指标值${quote(target.text)}是数，完成值${quote(actual.text)}不是一个数，无法比较。` +
        '请填写实际完成的数。';
      return [{ cell: cells.actual, message, found: actual.text, expected: '数值' }];
    }),
};
