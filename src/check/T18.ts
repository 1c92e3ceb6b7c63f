import type { Check } from '../model/check';
import type { Target } from '../model/value';
import { OFFICIAL_TIER } from '../vocabulary/kinds';
import { quote } from './quote';

/** 建成平台并接入10个乡镇 asks for more than a number: a tier is an answer, too. */
const saysMore = ({ text }: Target): boolean => /(?<![合兼归拆])并\p{Script=Han}{2}/u.test(text);

/** 定量完成值 */
export const T18: Check = {
  code: 'T18',
  title: '定量指标的完成值不是数',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor:
    '指标值是数的，完成值是否也是数。没有填写的由T25检查；指标值是“建成平台并接入10个乡镇”一类、不只是一个数的，完成值可以写档次。',
  mend: '完成值填写实际完成的数和单位。',
  find: ({ form }) =>
    form.indicators.flatMap(({ target, actual, level3, cells }) => {
      if (target.value === null || actual.value !== null || actual.nature === 'unfilled') return [];
      if (saysMore(target) && OFFICIAL_TIER.test(actual.text.trim())) return [];
      const message =
        `${quote(level3)}的指标值${quote(target.text)}是数，完成值${quote(actual.text)}不是一个数，无法比较。` +
        '请填写实际完成的数。';
      return [{ cell: cells.actual, message, found: actual.text, expected: '数值' }];
    }),
};
