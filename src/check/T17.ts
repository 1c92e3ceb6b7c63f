import type { Check } from '../model/check';
import { OFFICIAL_TIER } from '../vocabulary/kinds';
import { quote } from './quote';

/** 定性完成值 */
export const T17: Check = {
  code: 'T17',
  title: '定性指标的完成值没有写明档次',
  severity: 'warning',
  sources: ['预算管理一体化系统校验'],
  looksFor:
    '定性指标的完成值是否为达成、部分达成、未达成三档之一。指标值是“优良中低差”一类等次、完成值是其中一等的，以及一格写了几个数的，不算。',
  mend: '完成值写“达成年度指标”“部分达成年度指标并具有一定效果”或“未达成年度指标且效果较差”，具体情况写在说明里。',
  find: ({ form }) =>
    form.indicators.flatMap(({ target, actual, level3, cells }) => {
      if (target.nature !== 'qualitative' || target.parts || actual.nature === 'unfilled')
        return [];
      if (OFFICIAL_TIER.test(actual.text.trim()) || actual.step !== undefined) return [];
      const message =
        `${quote(level3)}是定性指标，完成值${quote(actual.text)}没有写明达成、部分达成还是未达成，` +
        '导入系统时会被退回。请写明档次。';
      return [
        { cell: cells.actual, message, found: actual.text, expected: '达成／部分达成／未达成' },
      ];
    }),
};
