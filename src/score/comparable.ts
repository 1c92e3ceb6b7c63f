import type { Reading, Target } from '../model/value';
import { type Decimal, decimal, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { asksAtMost } from '../vocabulary/operators';
import { doubtOf } from './formulas/doubts';
import { onOneUnit } from './formulas/onOneUnit';
import { isExact, possible, type Span, surelyMet } from './formulas/span';
import { timesOf } from './formulas/timesOf';

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
  /** True where the target says more than, or less than. */
  readonly strict: boolean;
}

export type Comparison = Comparable | { readonly ok: false; readonly why: string };

/** A completed value that says it is the sum of the year: 全年40次, 累计40次. */
const WHOLE_YEAR = /全年|累计|合计|共/;

const no = (why: string): Comparison => ({ ok: false, why });

/** Why a completed value that is no exact number is not enough to go by. */
function inexact(target: Target, actual: Reading): string {
  const { bound, upper, text } = actual;
  const kind = bound
    ? `只写了${bound === 'lower' ? '下限' : '上限'}`
    : upper
      ? '是一个区间'
      : '是约数';
  return `完成值“${text}”${kind}，看不出是否达到指标值“${target.text}”，请填写确切数`;
}

/** Puts the numbers of a row on one scale, or says why that cannot be done. */
export function comparable(target: Target, actual: Reading): Comparison {
  if (target.value === null) return no('指标值不是数值');
  if (actual.value === null) return no('完成值不是数值，也未写明达成档次');
  const factors = onOneUnit(target.unit, actual.unit);
  if (!factors) {
    return no(`指标值的单位是“${target.unit}”，完成值的单位是“${actual.unit}”，无法比较`);
  }
  const doubt = doubtOf({ target, actual, wanted: target.value, done: actual.value });
  if (doubt) return no(doubt);
  const times = timesOf(target, actual);
  if (times === null) {
    return no(`指标值“${target.text}”与完成值“${actual.text}”的周期不同，无法比较`);
  }
  const { operator } = target;
  const reverse = asksAtMost(operator);
  const scaled = (value: Decimal | null, factor: Decimal) => value?.times(factor) ?? null;
  const each = target.value.times(factors.target);
  const whole = each.times(decimal(times));
  const upper = scaled(target.upper, factors.target.times(decimal(times)));
  const opposite = target.change && actual.change && target.change !== actual.change;
  const stated = (reverse && actual.upper) || actual.value;
  const raw = opposite ? ZERO : stated.times(factors.actual);
  const saysWhole = actual.per === 'year' || WHOLE_YEAR.test(actual.text);
  if (!saysWhole && raw.gte(each) && raw.lt(whole)) {
    return no(
      `指标值“${target.text}”全年合计${show(whole)}，完成值“${actual.text}”看不出是每期还是全年`,
    );
  }
  const { least, most } = possible(actual);
  const span: Span = {
    least: scaled(least, factors.actual),
    most: scaled(most, factors.actual),
  };
  const met = surelyMet(span, { operator, value: whole, upper });
  const exact = isExact(span) || opposite;
  if (!exact && !met) return no(inexact(target, actual));
  const negative = whole.lt(ZERO);
  if (negative && (!met || (operator === '=' && !raw.eq(whole)))) {
    return no(`指标值“${target.text}”是负数，不能按比例折算，请确定档次和得分`);
  }
  const sign = target.nature === 'percent' ? '%' : '';
  const sum = times === '1' ? '' : `${show(each)}×${times}=`;
  return {
    ok: true,
    target: whole,
    upper,
    actual: raw.lt(ZERO) && !negative ? ZERO : raw,
    targetShown: `${sum}${show(whole)}${sum === '' ? sign : ''}`,
    sign,
    strict: operator === '>' || operator === '<',
  };
}
