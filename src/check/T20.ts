import type { Check } from '../model/check';
import type { Severity } from '../model/finding';
import type { Actual, Target } from '../model/value';
import { decimal, ZERO } from '../numbers/decimal';
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
    '指标值与完成值的单位是否一致。不同类的单位（份与%）无法比较，按错误处理；同类的（米与公里）或一个有“%”另一个没有、数值又不在一个量级的，作为提醒；“次”与“场”一类作为建议。',
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
      const [wanted, done] = [target.unit, actual.unit];
      if (!wanted || !done || wanted === done) return [];
      const message = `${quote(level3)}的指标值单位是${quote(wanted)}，完成值单位是${quote(done)}，请统一。`;
      return [{ ...base, message, severity: severityOf(wanted, done) }];
    }),
};
