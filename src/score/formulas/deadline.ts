import type { Reading, Target } from '../../model/value';
import type { Decimal } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { type Outcome, undecided, verdict } from '../outcome';

/** 期限指标：不晚于期限记满分；晚于期限或看不出日期的，由填报人判断。 */
export function deadline(target: Target, actual: Reading, weight: Decimal): Outcome {
  if (actual.nature !== 'date') return undecided('完成值不是日期，也未写明达成档次');
  if (!target.date || !actual.date) return undecided('日期没有写明年份，无法比较先后');
  if (actual.date <= target.date) {
    return verdict(
      weight,
      `${actual.text}不晚于${target.text}，记满分${show(weight)}`,
      '完成指标值的，记该指标所赋全部分值',
    );
  }
  return undecided(`${actual.text}晚于${target.text}，办法没有规定按日期折算，请确定档次和得分`);
}
