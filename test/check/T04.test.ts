import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';

const stating = (total: number | string | null, score: number | null = 90) =>
  findingsOf('T04', {
    indicators: [['产出指标', '数量指标', '次数', '≥10次', '10次', 90, score]],
    total: [100, total],
  });

test.each([100, '100分', 100.01, 99.99])('passes: 10 + 90 stated as %s', (total) => {
  expect(stating(total)).toEqual([]);
});

test.each([
  [99.98, '99.98'],
  [100.02, '100.02'],
  [94, '94'],
])('fails: 10 + 90 stated as %s', (total, found) => {
  expect(stating(total)).toMatchObject([
    { severity: 'error', found, expected: '100', cell: '自评表!H10' },
  ]);
});

test('says nothing while a score or the total is still blank', () => {
  expect(stating(94, null)).toEqual([]);
  expect(stating(null)).toEqual([]);
});

test('boundary: one hundredth off passes, two do not', () => {
  expect(stating(99.99)).toEqual([]);
  expect(stating(100.01)).toEqual([]);
  expect(stating(99.98)).toHaveLength(1);
  expect(stating(100.02)).toHaveLength(1);
});

test('a capped total is held to the cap, and one below it to its rows', () => {
  const capped = (executed: number, total: number, score = 90) =>
    findingsOf(
      'T04',
      {
        funds: [['年度资金总额', 100, 100, executed, 10, `${executed}%`, executed / 10]],
        indicators: [['产出指标', '数量指标', '次数', '≥10次', '10次', 90, score]],
        total: [100, total],
      },
      'capped',
    );
  expect(capped(75, 89)).toEqual([]);
  expect(capped(75, 97.5)).toMatchObject([
    {
      found: '97.5',
      expected: '89',
      message: '总分写作97.5分，各项得分相加为97.5分，因执行率低于80%，总分最高89分，应为89分。',
    },
  ]);
  expect(capped(75, 88, 80)).toMatchObject([{ found: '88', expected: '87.5' }]);
  expect(capped(75, 89, 81.5)).toEqual([]);
  expect(capped(75, 87.5, 80)).toEqual([]);
});

test('the marks of a 小计 are held to the rows it adds up', () => {
  const found = (score: number | null, second: number | null = 20) =>
    findingsOf('T04', {
      indicators: [
        ['产出指标', '数量指标', '甲', '≥1次', '1次', 10, 9.8],
        ['产出指标', '质量指标', '乙', '≥1次', '1次', 20, second],
        ['产出指标', '小计', null, null, null, 30, score],
        ['效益指标', '社会效益', '丙', '≥1次', '1次', 60, 60],
      ],
      total: [100],
    });
  expect(found(29.8)).toEqual([]);
  expect(found(29.81)).toEqual([]);
  expect(found(28.8)).toMatchObject([
    {
      severity: 'error',
      cell: '自评表!H11',
      found: '28.8',
      expected: '29.8',
      message: '“产出指标小计”的得分写作28.8分，其中2项指标的得分相加为29.8分，两者应相等。',
    },
  ]);
  expect(found(39.8)).toEqual([]);
  expect(found(null)).toEqual([]);
  expect(found(28.8, null)).toEqual([]);
});
