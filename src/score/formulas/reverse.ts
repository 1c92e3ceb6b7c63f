import type { Leaning } from '../../model/value';
import { type Decimal, decimal, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { type Outcome, ratio, verdict } from '../outcome';
import { said, sumOfMet } from './said';

const MET = '完成指标值的，记该指标所赋全部分值';

/**
 * 反向指标：a ≤ t 记满分。`linear`：t < a < 2t 时 (1−(a−t)÷t)×w，a ≥ 2t 不得分；`ratio`：t÷a×w。
 * 指标值为0时，完成值大于0不得分。
 */
export function reverse(
  target: Decimal,
  actual: Decimal,
  weight: Decimal,
  options: {
    readonly formula: 'linear' | 'ratio';
    readonly leaning: Leaning | null;
    readonly sign: string;
    /** The target says ＜ rather than ≤. */
    readonly strict: boolean;
  },
): Outcome {
  const { formula, leaning, sign, strict } = options;
  const [a, t, w] = [`${show(actual)}${sign}`, `${show(target)}${sign}`, show(weight)];
  if (actual.lte(target)) {
    const met = sumOfMet(said(actual, sign, leaning), t, {
      sign: strict ? '＜' : '≤',
      equal: strict && actual.eq(target),
    });
    return verdict(weight, `${met}，记满分${w}`, MET);
  }
  if (target.lte(ZERO))
    return verdict(ZERO, `${a}＞${t}，不得分`, '指标值为0的，完成值为0方可得分');
  if (formula === 'ratio') {
    return ratio(
      target.times(weight).div(actual),
      `${t}÷${a}×${w}`,
      '反向指标按指标值与完成值的比例记分',
    );
  }
  const rule = '反向指标按超出指标值的比例扣分，达到指标值2倍的不得分';
  if (actual.gte(target.times(decimal('2')))) {
    return verdict(ZERO, `${a}≥${t}×2，不得分`, rule);
  }
  const left = target.times(decimal('2')).minus(actual);
  return ratio(left.times(weight).div(target), `(1−(${a}−${t})÷${t})×${w}`, rule);
}
