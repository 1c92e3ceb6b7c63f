import type { Reading } from '../../model/value';
import { type Decimal, decimal, HUNDRED, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { asksAtMost } from '../../vocabulary/operators';
import { dimensionOf } from '../../vocabulary/units';
import type { Pair } from './pair';

const ONE = decimal('1');
const TWO = decimal('2');
const TEN = decimal('10');
const PERCENT_SIGN = /[%％﹪‰]|[百千]分/;

const saysPercent = ({ text }: Reading): boolean => PERCENT_SIGN.test(text);
/** 0.98, 1, 1.05: a number that may be a share of one. */
const mayBeShare = (value: Decimal): boolean => value.gt(ZERO) && value.lt(TWO);

/** Percentages below 10: 0.08 beside ≤5% may be 8 %, 0.03 is within it either way. */
function smallPercent({ target, actual, wanted, done }: Pair): boolean {
  if (!saysPercent(target) || actual.unit !== null) return false;
  if (done.lte(ZERO) || done.gte(ONE)) return false;
  const most = done.times(HUNDRED);
  return !(asksAtMost(target.operator) ? most.lte(wanted) : done.gte(wanted));
}

/** The question to ask where one number may be a fraction and the other a percentage: 0.95 beside 95%; null elsewhere. */
export function fraction(pair: Pair): string | null {
  const { target, actual, wanted, done } = pair;
  const asPercent = (value: Decimal) => show(value.times(HUNDRED));
  const ofActual = `完成值“${actual.text}”没有写“%”，看不出是${actual.text}还是${asPercent(done)}%，请写明“%”`;
  const ofTarget = `指标值“${target.text}”没有写“%”，看不出是${target.text}还是${asPercent(wanted)}%，请写明“%”`;
  const percent = target.nature === 'percent' || actual.nature === 'percent';
  if (percent) {
    if (!saysPercent(actual) && wanted.gte(TEN) && mayBeShare(done)) return ofActual;
    if (!saysPercent(target) && done.gte(TEN) && mayBeShare(wanted)) return ofTarget;
    return smallPercent(pair) ? ofActual : null;
  }
  const counted = (unit: string | null) => unit === null || dimensionOf(unit) === 'count';
  if (!counted(target.unit) || !counted(actual.unit)) return null;
  const share = (value: Decimal, whole: Decimal, { unit }: Reading) =>
    unit === null && value.gt(ZERO) && value.lt(ONE) && whole.gte(TEN) && whole.lte(HUNDRED);
  if (share(done, wanted, actual)) return ofActual;
  return share(wanted, done, target) ? ofTarget : null;
}
