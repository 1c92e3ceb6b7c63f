import type { Leaning } from '../../model/value';
import { type Decimal, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Comparable } from '../comparable';
import { type Outcome, type Points, ratio, verdict } from '../outcome';
import { said, sumOfMet } from './said';

const MET = '完成指标值的，记该指标所赋全部分值';
const UNMET = '未完成指标值的，按照完成值与指标值的比例记分';

/** a÷t×w */
function inProportion({ target, actual, targetShown, sign }: Comparable, weight: Decimal): Points {
  const shown = targetShown.includes('=') ? `(${targetShown})` : targetShown;
  return ratio(
    actual.times(weight).div(target),
    `${show(actual)}${sign}÷${shown}×${show(weight)}`,
    UNMET,
  );
}

/**
 * 正向与等于指标：a ≥ t 记满分；否则 a÷t×w。指标值为0的等于指标：完成值为0记满分，否则不得分。
 */
export function proportional(
  comparison: Comparable,
  weight: Decimal,
  options: {
    readonly equal: boolean;
    readonly leaning: Leaning | null;
  },
): Points {
  const { target, actual, targetShown, sign, strict } = comparison;
  const { equal, leaning } = options;
  if (equal && target.eq(ZERO)) {
    return actual.eq(ZERO)
      ? verdict(weight, `完成值0等于指标值0，记满分${show(weight)}`, MET)
      : verdict(ZERO, `指标值为0，完成值${show(actual)}，不得分`, '指标值为0的，完成值为0方可得分');
  }
  if (actual.gte(target)) {
    const met = sumOfMet(said(actual, sign, leaning), targetShown, {
      sign: strict ? '＞' : '≥',
      equal: strict && actual.eq(target),
    });
    return verdict(weight, `${met}，记满分${show(weight)}`, MET);
  }
  return inProportion(comparison, weight);
}

/** 区间指标：落在区间内记满分；不足下限按比例；超过上限按反向计。 */
export function withinRange(
  comparison: Comparable & { readonly upper: Decimal },
  weight: Decimal,
  above: () => Outcome,
): Outcome {
  const { target, upper, actual, sign } = comparison;
  if (actual.gt(upper)) return above();
  if (actual.gte(target)) {
    return verdict(
      weight,
      `${show(actual)}${sign}在${show(target)}${sign}至${show(upper)}${sign}之间，记满分${show(weight)}`,
      MET,
    );
  }
  return inProportion(comparison, weight);
}
