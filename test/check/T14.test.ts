import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';

const marked = (target: string, actual: string, score: Put) =>
  findingsOf('T14', { indicators: [['产出指标', '数量指标', '次数', target, actual, 16, score]] });

test.each<[string, string, Put]>([
  ['179个', '87个', 7.78],
  ['179个', '87个', '7.78分'],
  ['≥10次', '12次', 16],
  ['≤100%', '150%', 8],
  ['≥10次', '9次', null],
  ['健全', '达成年度指标', 13],
])('passes: %s, %s, %s', (target, actual, score) => {
  expect(marked(target, actual, score)).toEqual([]);
});

test.each<[string, string, Put, string]>([
  ['179个', '87个', 7.77, '7.78'],
  ['179个', '87个', 7.79, '7.78'],
  ['179个', '87个', 16, '7.78'],
  ['≥10次', '12次', 15.99, '16'],
])('fails: %s, %s, %s', (target, actual, score, expected) => {
  expect(marked(target, actual, score)).toMatchObject([
    { severity: 'error', expected, cell: '自评表!H9' },
  ]);
});

test('the result of a formula in the score cell is checked like a typed score', () => {
  expect(marked('179个', '87个', { value: 7.776536312849162, formula: '=87/179*16' })).toEqual([]);
  expect(marked('179个', '87个', { value: 16, formula: '=G9' })).toHaveLength(1);
});

test('boundary: the result rounded to 2 places passes, one hundredth either way does not', () => {
  expect(marked('179个', '87个', 7.78)).toEqual([]);
  expect(marked('179个', '87个', 7.77)).toHaveLength(1);
  expect(marked('179个', '87个', 7.79)).toHaveLength(1);
});

const dated = (target: string, actual: string, score: Put) =>
  findingsOf('T14', {
    indicators: [['产出指标', '时效指标', '完成时间', target, actual, 16, score]],
  });

test.each<[string, string, Put]>([
  ['2023年6月30日前', '2023年6月30日', 16],
  ['2023年6月30日前', '2023年7月2日', 15.99],
  ['2023年6月30日前', '2023年7月2日', null],
  ['2023年6月', '2023年6月30日', 16],
  ['2023年6月30日前', '按期完成', 16],
])('a deadline kept, or marks taken for it, passes: %s, %s, %s', (target, actual, score) => {
  expect(dated(target, actual, score)).toEqual([]);
});

test('a deadline missed cannot have all marks', () => {
  expect(dated('2023年6月30日前', '2023年7月2日', 16)).toMatchObject([
    {
      severity: 'error',
      cell: '自评表!H9',
      found: '16',
      expected: '低于16',
      message:
        '“完成时间”的完成日期“2023年7月2日”晚于期限“2023年6月30日前”，没有按期完成，不应得满分16分，请确定档次和得分。',
    },
  ]);
  expect(dated('2023年底', '2024年1月5日', 16)).toHaveLength(1);
});

test('a deadline missed in a row without weight is told elsewhere', () => {
  const row = ['产出指标', '时效指标', '完成时间', '2023年6月30日前', '2023年7月2日', null, 16];
  expect(findingsOf('T14', { indicators: [row] })).toEqual([]);
});
