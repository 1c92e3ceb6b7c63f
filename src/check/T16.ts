import type { Check } from '../model/check';
import { OFFICIAL_TIER, VAGUE } from '../vocabulary/kinds';
import { quote } from './quote';

/** 空泛的指标 */
export const T16: Check = {
  code: 'T16',
  title: '定性指标空泛却得满分',
  severity: 'warning',
  inReview: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '指标值是“稳步推进”“有效提升”一类无法核对的话，完成值既没有写明档次也没有数据，却得了满分。指标值是“优良中低差”一类等次、完成值是其中一等的不算。',
  mend: '把指标值改成可以核对的要求；完成值写明达成档次，并附完成情况的数据或事例。',
  find: ({ form, score }) =>
    form.indicators.flatMap((indicator, index) => {
      const { target, actual, weight, level3, cells } = indicator;
      const mark = indicator.score ?? score.indicators[index]?.score ?? null;
      const vague =
        target.nature === 'qualitative' && !/\d/.test(target.text) && VAGUE.test(target.text);
      const described =
        OFFICIAL_TIER.test(actual.text) || /\d/.test(actual.text) || actual.step !== undefined;
      if (!vague || described || actual.nature === 'unfilled' || !weight || !mark?.eq(weight))
        return [];
      const message =
        `${quote(level3)}的指标值${quote(target.text)}无法核对，完成值${quote(actual.text)}没有写明档次，也没有数据，` +
        `${indicator.score ? '却得了满分' : '直接记满分依据不足'}。请写明达成档次和完成情况。`;
      return [{ cell: cells.target, message, found: target.text, expected: null }];
    }),
};
