import { describe, expect, test } from 'vitest';
import { exceededPhrase } from '../../src/draft/exceeded';
import { rowsOf } from '../../src/draft/row';
import { textOf } from '../../src/draft/runs';
import type { Operator } from '../../src/model/value';
import { build, type IndicatorSpec, type Value } from './builder';
import { BASE_FORM, ROW, text } from './simple';

describe('over-fulfilment', () => {
  const over: IndicatorSpec = {
    ...ROW,
    actual: ['15场', 'quantity', 15, '场'],
    score: 10,
    overFulfilled: true,
  };

  test('is stated with its size, and its reason asked for', () => {
    const drafted = text({ indicators: [over] });
    expect(drafted).toContain('实际完成值：15场（超出年度指标值50%），');
    expect(drafted).toContain(
      '培训场次超额完成较多，原因是：【请补充：“培训场次”超额完成较多的原因】。',
    );
  });

  test('takes the reason the row gives', () => {
    const drafted = text({ indicators: [{ ...over, reason: '年中增加任务。' }] }, 'prose');
    expect(drafted).toContain('培训场次超额完成较多，原因是：年中增加任务。');
  });

  test('is not claimed of a cost, of a meeting of the target, or across units', () => {
    const cost: IndicatorSpec = {
      ...ROW,
      target: ['≤10场', 'quantity', 10, '场', '<='],
      actual: over.actual,
    };
    const other: IndicatorSpec = {
      ...over,
      overFulfilled: false,
      actual: ['15%', 'percent', 15, '%'],
    };
    const met: IndicatorSpec = { ...ROW, actual: ['10场', 'quantity', 10, '场'] };
    expect(text({ indicators: [cost, other, met] })).not.toMatch(/高于|超出/u);
  });
});

describe('percentages', () => {
  const share = (target: number, actual: string): IndicatorSpec => ({
    ...ROW,
    target: [`≥${target}%`, 'percent', target, '%', '>='],
    actual: [actual, 'percent', Number.parseFloat(actual), '%'],
    score: 10,
  });

  test('are exceeded by 百分点', () => {
    expect(text({ indicators: [share(95, '96.5%')] })).toContain(
      '96.5%（高出年度指标值1.5个百分点），',
    );
    expect(text({ indicators: [share(95, '96%以上')] })).toContain('96%以上（高于年度指标值），');
  });
});

describe('how far above', () => {
  const row = (target: Value, actual: Value): string =>
    text({ indicators: [{ ...ROW, target, actual, score: 10 }] });
  const ten = (sign: string, operator: Operator): Value => [
    `${sign}10场`,
    'quantity',
    10,
    '场',
    operator,
  ];

  test('is told of what should be more, whether 10 itself would do or not', () => {
    const actual: Value = ['12场', 'quantity', 12, '场'];
    expect(row(ten('≥', '>='), actual)).toContain('12场（超出年度指标值20%）');
    expect(row(ten('＞', '>'), actual)).toContain('12场（超出年度指标值20%）');
    expect(row(ten('', '='), actual)).not.toContain('超出');
  });

  test.each<[string, Value]>([
    ['of another kind', ['12场', 'money', 12, '场']],
    ['of another unit', ['12次', 'quantity', 12, '次']],
    ['of each month', ['每月12场', 'quantity', 12, '场']],
  ])('is not told where the value reached is %s', (_, actual) => {
    expect(row(ten('≥', '>='), actual)).not.toContain('超出');
  });

  test('is not told of an increase against an amount, nor of what is no count', () => {
    const one = build({
      ...BASE_FORM,
      indicators: [{ ...ROW, actual: ['12场', 'quantity', 12, '场'] }],
    });
    const [indicator] = one.form.indicators;
    const [row] = rowsOf(one.form, one.score);
    if (!indicator || !row) throw new Error('no row');
    expect(textOf(exceededPhrase(row))).toBe('（超出年度指标值20%）');
    const grown = { ...indicator, actual: { ...indicator.actual, change: 'increase' as const } };
    expect(exceededPhrase({ ...row, indicator: grown })).toEqual([]);
    const { target, actual } = indicator;
    const dated = {
      ...indicator,
      target: { ...target, nature: 'date' as const },
      actual: { ...actual, nature: 'date' as const },
    };
    expect(exceededPhrase({ ...row, indicator: dated })).toEqual([]);
  });
});
