import { describe, expect, test } from 'vitest';
import type { IndicatorSpec } from './builder';
import { ROW, text } from './simple';

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
