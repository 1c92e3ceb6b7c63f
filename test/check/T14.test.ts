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
