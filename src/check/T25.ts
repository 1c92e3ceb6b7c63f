import type { Check } from '../model/check';
import { ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

/** 指标值、完成值 */
export const T25: Check = {
  code: 'T25',
  title: '指标值或完成值没有填写',
  severity: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '每项指标是否填写了指标值；没有填写完成值的是否给了分。完成值和得分都没有填写的，提示补填。',
  mend: '补填年度指标值或实际完成值；确实没有完成的，完成值写实际情况，得分记0分。',
  find: ({ form }) =>
    form.indicators.flatMap(({ level3, target, actual, cells, score }) => {
      // A column that was not found is a question of its own, not a blank cell.
      if (target.nature === 'unfilled' && cells.target !== undefined) {
        const message = `${quote(level3)}没有填写年度指标值，无法评分，请补填。`;
        return [{ cell: cells.target, message, found: target.text, expected: '年度指标值' }];
      }
      if (actual.nature !== 'unfilled' || cells.actual === undefined || score?.lte(ZERO)) return [];
      const base = { cell: cells.actual, found: actual.text, expected: '实际完成值' };
      if (score === null) {
        const message = `${quote(level3)}没有填写实际完成值，暂不能计分，请补填。`;
        return [{ ...base, message, severity: 'warning' as const }];
      }
      const message = `${quote(level3)}没有填写实际完成值，却得了${show(score)}分。请补填完成值，或改正得分。`;
      return [{ ...base, message }];
    }),
};
