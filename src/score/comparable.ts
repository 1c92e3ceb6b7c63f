import type { Period, Reading, Target } from '../model/value';
import { type Decimal, decimal, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { canonicalUnit, dimensionOf } from '../vocabulary/units';

/** Target and actual value on one scale. */
export interface Comparable {
  readonly ok: true;
  readonly target: Decimal;
  readonly upper: Decimal | null;
  readonly actual: Decimal;
  /** The target as the working shows it, e.g. `4×12=48`. */
  readonly targetShown: string;
  /** `%` for percentages, else ''. */
  readonly sign: string;
}

export type Comparison = Comparable | { readonly ok: false; readonly why: string };

const TIMES_A_YEAR: Partial<Record<Period, string>> = {
  year: '1',
  half: '2',
  quarter: '4',
  month: '12',
  week: '52',
};

const no = (why: string): Comparison => ({ ok: false, why });

/** True where two units measure the same thing. Counting words (个, 次, 场…) are taken as one another's equals. */
function sameMeasure(one: string, other: string): boolean {
  const [a, b] = [canonicalUnit(one), canonicalUnit(other)];
  if (a === b) return true;
  const [left, right] = [dimensionOf(a), dimensionOf(b)];
  if (left === right) return left === 'count' || left === 'percent';
  const unlisted = left === 'other' || right === 'other';
  return unlisted && !`${a}${b}`.includes('/') && (a.startsWith(b) || b.startsWith(a));
}

/** 0.98 beside 95%: a fraction or a percentage, nobody can tell. */
function isFractionOfPercent(bare: Decimal, percent: Decimal): boolean {
  return bare.gt(ZERO) && bare.lte(decimal('1')) && percent.gte(decimal('10'));
}

/** Puts the numbers of a row on one scale, or says why that cannot be done. */
export function comparable(target: Target, actual: Reading): Comparison {
  if (target.value === null) return no('指标值不是数值');
  if (actual.value === null) return no('完成值不是数值，也未写明达成档次');
  const [wanted, done] = [target.unit, actual.unit];
  if (wanted && done && !sameMeasure(wanted, done)) {
    return no(`指标值的单位是“${wanted}”，完成值的单位是“${done}”，无法比较`);
  }
  const bareActual = target.nature === 'percent' && !done;
  const bareTarget = actual.nature === 'percent' && !wanted;
  if (bareActual && isFractionOfPercent(actual.value, target.value)) {
    return no(
      `完成值“${actual.text}”没有写“%”，看不出是${actual.text}还是${show(actual.value.times(decimal('100')))}%`,
    );
  }
  if (bareTarget && isFractionOfPercent(target.value, actual.value)) {
    return no(`指标值“${target.text}”没有写“%”，无法与完成值“${actual.text}”比较`);
  }
  const opposite = target.change && actual.change && target.change !== actual.change;
  const reached = opposite || actual.value.lt(ZERO) ? ZERO : actual.value;
  const sign = target.nature === 'percent' ? '%' : '';
  const scaled = { ok: true, upper: target.upper, actual: reached, sign } as const;
  if (!target.per || target.per === actual.per) {
    return { ...scaled, target: target.value, targetShown: `${show(target.value)}${sign}` };
  }
  const times = TIMES_A_YEAR[target.per];
  if (!times) return no(`指标值按${target.text}计，无法与全年完成值比较`);
  const whole = target.value.times(decimal(times));
  if (reached.gte(target.value) && reached.lt(whole)) {
    return no(
      `指标值“${target.text}”全年合计${show(whole)}，完成值“${actual.text}”看不出是每期还是全年`,
    );
  }
  return { ...scaled, target: whole, targetShown: `${show(target.value)}×${times}=${show(whole)}` };
}
