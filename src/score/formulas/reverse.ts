import type { Leaning } from '../../model/value';
import { type Decimal, decimal, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { type Outcome, ratio, undecided, verdict } from '../outcome';

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
  },
): Outcome {
  const { formula, leaning, sign } = options;
  const [a, t, w] = [`${show(actual)}${sign}`, `${show(target)}${sign}`, show(weight)];
  if (leaning === 'above' && actual.gte(target)) {
    return undecided(`完成值是略多于${a}的约数，请填写确切数`);
  }
  if (actual.lte(target)) return verdict(weight, `${a}≤${t}，记满分${w}`, MET);
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
