import { ZERO } from '../../numbers/decimal';
import { ORDINAL_UNITS } from '../../vocabulary/units';
import { fraction } from './fraction';
import { magnitude } from './magnitude';
import type { Pair } from './pair';

/** 下降4% beside −3%, or 下降3% beside a level: which way is up cannot be known. */
function direction({ target, actual, wanted, done }: Pair): string | null {
  const signed = done.lt(ZERO) && (target.change === 'decrease' || actual.change !== null);
  const oneSided =
    target.change === null &&
    (actual.change === 'decrease' || (actual.change !== null && wanted.lt(ZERO)));
  return signed || oneSided
    ? `指标值“${target.text}”与完成值“${actual.text}”的增减方向写法不一致，请按同一写法填写`
    : null;
}

/** 3级 is no proportion of 2级; a rise by 0.3等 may be compared with one by 0.35等. */
function ordinal({ target, actual, wanted }: Pair): string | null {
  if (!wanted.eq(wanted.round())) return null;
  const unit = [target.unit, actual.unit].find((word) => word && ORDINAL_UNITS.includes(word));
  return unit ? `“${unit}”是等级，不能按比例折算，请确定达成档次` : null;
}

/** Why the two numbers of a row may not be meant on one scale, as a question to the unit; null where nothing speaks against it. */
export function doubtOf(pair: Pair): string | null {
  return ordinal(pair) ?? fraction(pair) ?? magnitude(pair) ?? direction(pair);
}
