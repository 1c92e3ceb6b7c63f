import type { Check } from '../model/check';
import type { Severity } from '../model/finding';
import type { Actual, Target } from '../model/value';
import { type Decimal, decimal, HUNDRED, ZERO } from '../numbers/decimal';
import { dimensionOf } from '../vocabulary/units';
import { quote } from './quote';

/** 0.98 beside 95%. */
function looksLikeFraction(target: Target, actual: Actual): boolean {
  const pairs = [
    [target, actual],
    [actual, target],
  ] as const;
  return pairs.some(
    ([percent, bare]) =>
      percent.nature === 'percent' &&
      bare.unit === null &&
      bare.value?.gt(ZERO) &&
      bare.value.lte(decimal('1')) &&
      percent.value?.gte(decimal('10')),
  );
}

/** 9800% beside 95%: a percentage written as if it were a number a hundred times over, or the other way about. */
function hundredfold(wanted: Decimal, done: Decimal): 'more' | 'less' | null {
  if (wanted.lt(decimal('10'))) return null;
  const isNear = (value: Decimal): boolean =>
    value.gte(wanted.times(decimal('0.8'))) && value.lte(wanted.times(decimal('1.25')));
  if (isNear(done.div(HUNDRED))) return 'more';
  return isNear(done.times(HUNDRED)) ? 'less' : null;
}

/** Counting words stand for one another; 米 and 公里 do not; 份 and % cannot be compared at all. */
function severityOf(wanted: string, done: string): Severity {
  const [a, b] = [dimensionOf(wanted), dimensionOf(done)];
  if (a === b && a === 'count') return 'hint';
  return a === b || a === 'other' || b === 'other' ? 'warning' : 'error';
}

/** 单位 */
export const T20: Check = {
  code: 'T20',
  title: '指标值与完成值的单位不同',
  severity: 'error',
  sources: ['预算管理一体化系统校验'],
  looksFor:
    '指标值与完成值的单位是否一致。不同类的单位（份与%）无法比较，按错误处理；同类的（米与公里）或一个有“%”另一个没有、数值又不在一个量级的，作为提醒；都是百分数而相差约100倍的（95%与9800%），是多写或者少写了两位；“次”与“场”一类作为建议。',
  mend: '统一单位；百分数写上“%”。',
  find: ({ form }) =>
    form.indicators.flatMap(({ target, actual, level3, cells }) => {
      const base = { cell: cells.actual, found: actual.text, expected: target.text };
      if (target.value === null || actual.value === null) {
        if (target.nature !== 'date' || actual.value === null) return [];
        const message = `${quote(level3)}的指标值${quote(target.text)}是期限，完成值${quote(actual.text)}是数，无法比较。请填写完成的日期。`;
        return [{ ...base, message }];
      }
      if (looksLikeFraction(target, actual)) {
        const message = `${quote(level3)}的指标值${quote(target.text)}与完成值${quote(actual.text)}一个有“%”一个没有，请写明。`;
        return [{ ...base, message, severity: 'warning' as const }];
      }
      const inPercent = target.nature === 'percent' && actual.nature === 'percent';
      const slip = inPercent ? hundredfold(target.value, actual.value) : null;
      if (slip) {
        const message = `${quote(level3)}的指标值是${quote(target.text)}，完成值是${quote(actual.text)}，相差约100倍，请核对百分数是否${slip === 'more' ? '多' : '少'}写了两位。`;
        const severity = slip === 'more' ? ('error' as const) : ('warning' as const);
        return [{ ...base, message, severity }];
      }
      const [wanted, done] = [target.unit, actual.unit];
      if (!wanted || !done || wanted === done) return [];
      const message = `${quote(level3)}的指标值单位是${quote(wanted)}，完成值单位是${quote(done)}，请统一。`;
      return [{ ...base, message, severity: severityOf(wanted, done) }];
    }),
};
