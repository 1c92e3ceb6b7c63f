import { expect, test } from 'vitest';
import { findingsOf, type IndicatorPut } from '../support/forms';

const rows = (label: string, ...weights: number[]): IndicatorPut[] =>
  weights.map((weight, index) => [
    index === 0 ? label : null,
    '数量指标',
    `指标${index}`,
    '≥1次',
    '1次',
    weight,
  ]);

test.each([
  ['level 1 agrees', rows('产出指标(50分)', 20, 30)],
  ['full-width brackets', rows('产出指标（50分）', 20, 30)],
  ['no weight in the label', rows('产出指标', 20, 3)],
])('passes: %s', (_, indicators) => {
  expect(findingsOf('T02', { indicators })).toEqual([]);
});

test.each([
  ['just over', rows('产出指标(50分)', 20, 30.01), '50.01'],
  ['just under', rows('产出指标(50分)', 20, 29.99), '49.99'],
])('fails: %s', (_, indicators, found) => {
  expect(findingsOf('T02', { indicators })).toMatchObject([
    { severity: 'error', found, expected: '50', cell: '自评表!B9' },
  ]);
});

test('the next label closes the group', () => {
  const indicators = [...rows('产出指标(50分)', 20, 30), ...rows('效益指标(40分)', 40)];
  expect(findingsOf('T02', { indicators })).toEqual([]);
});

test('boundary: the sum itself passes, one hundredth either way does not', () => {
  const summed = (last: number) =>
    findingsOf('T02', { indicators: rows('产出指标(50分)', 20, last) });
  expect(summed(30)).toEqual([]);
  expect(summed(29.99)).toHaveLength(1);
  expect(summed(30.01)).toHaveLength(1);
});
