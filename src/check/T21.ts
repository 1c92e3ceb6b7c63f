import type { Check } from '../model/check';
import type { Target } from '../model/value';
import { HUNDRED, ZERO } from '../numbers/decimal';
import { asksAtLeast, asksAtMost } from '../vocabulary/operators';
import { dimensionOf } from '../vocabulary/units';
import { quote } from './quote';

/** 变动率, 增长率 may well be below zero. */
const CHANGES = /变动|变化|增长|增减|增幅|涨跌|偏离/;

/** Counts, rates, money and time are never negative; degrees may be. */
const neverNegative = (unit: string | null): boolean =>
  unit === null || ['count', 'percent', 'money', 'time'].includes(dimensionOf(unit));

function whyImpossible({ nature, operator, value, unit, change }: Target): string | null {
  if (value === null || change !== null) return null;
  const [atLeast, atMost] = [asksAtLeast(operator), asksAtMost(operator)];
  if (value.lt(ZERO)) return neverNegative(unit) ? '这类指标的数不会小于0，请核对' : null;
  if (nature === 'percent' && atLeast && value.gt(HUNDRED)) {
    return '比率一般不超过100%，请核对是否写错';
  }
  if (nature === 'percent' && atLeast && value.eq(HUNDRED)) {
    return '比率一般不超过100%，没有“以上”可言，应写作“=100%”，或确定一个低于100%的下限';
  }
  if (!value.eq(ZERO)) return null;
  if (atMost) return '不会有小于0的结果，应写作“=0”';
  if (atLeast && operator === '>=') return '任何结果都不小于0，这个指标值无法考核，请核对';
  if (nature === 'percent' && operator === '=') {
    return '比率的指标值为0，无法按比例计分，应改按次数（“=0次”）考核';
  }
  return null;
}

/** 指标值不合理 */
export const T21: Check = {
  code: 'T21',
  title: '指标值不可能或无法计分',
  severity: 'warning',
  sources: ['算术核对'],
  looksFor:
    '比率指标要求≥100%或更高、要求不低于0或不高于0、负数、比率指标值为0等不可能或无法按比例计分的指标值。“增长120%”一类不在此列。',
  mend: '比率指标写“=100%”或“≥95%”；不允许发生的写“=0次”。',
  find: ({ form }) =>
    form.indicators.flatMap(({ target, level3, cells }) => {
      const why = CHANGES.test(level3) ? null : whyImpossible(target);
      if (why === null) return [];
      const message = `${quote(level3)}的指标值${quote(target.text)}不合理：${why}。`;
      return [{ cell: cells.target, message, found: target.text, expected: null }];
    }),
};
