import { expect, test } from 'vitest';
import { findingsOf, GOOD_INDICATOR, type IndicatorPut } from '../support/forms';

const weighing = (...weights: (number | string)[]): IndicatorPut[] =>
  weights.map((weight, index) => ['产出指标', '数量指标', `指标${index}`, '≥1次', '1次', weight]);

test.each([
  ['10 for execution and 90', weighing(60, 30)],
  ['halves that add up', weighing(22.5, 22.5, 22.5, 22.5)],
  ['tenths that add up exactly', weighing(0.1, 0.2, 89.7)],
])('passes: %s', (_, indicators) => {
  expect(findingsOf('T01', { indicators })).toEqual([]);
});

test.each([
  ['one hundredth short', weighing(60, 29.99), '99.99'],
  ['one hundredth over', weighing(60, 30.01), '100.01'],
  ['98', weighing(60, 28), '98'],
])('fails: %s', (_, indicators, found) => {
  const findings = findingsOf('T01', { indicators });
  expect(findings).toMatchObject([
    {
      severity: 'error',
      found,
      expected: '100',
      cell: expect.stringMatching(/!G\d+$/),
      form: '自评表!A1',
    },
  ]);
  expect(findings[0]?.message).toContain(`${found}分`);
});

test('the total row may state 100 or the indicators alone, nothing else', () => {
  expect(findingsOf('T01', { total: [100] })).toEqual([]);
  expect(findingsOf('T01', { total: [90] })).toEqual([]);
  expect(findingsOf('T01', { total: [99] })).toMatchObject([
    { found: '99', expected: '100', cell: '自评表!G10' },
  ]);
});

test('a form that weighs nothing is not checked', () => {
  expect(
    findingsOf('T01', { indicators: [[...GOOD_INDICATOR.slice(0, 5), null]], total: [] }),
  ).toEqual([]);
});

test('boundary: 100 passes, one hundredth either way does not', () => {
  expect(findingsOf('T01', { indicators: weighing(60, 30) })).toEqual([]);
  expect(findingsOf('T01', { indicators: weighing(60, 29.99) })).toHaveLength(1);
  expect(findingsOf('T01', { indicators: weighing(60, 30.01) })).toHaveLength(1);
});
