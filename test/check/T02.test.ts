import { expect, test } from 'vitest';
import { findingsOf, type IndicatorPut } from '../support/forms';
import type { Put } from '../support/sheets';

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

/** A level 1 of 10 and 20 points, then a row that adds it up. */
const added = (label: string, weight: Put, last: Put = 20): IndicatorPut[] => [
  ['产出指标', '数量指标', '甲', '≥1次', '1次', 10, 10],
  ['产出指标', '质量指标', '乙', '≥1次', '1次', last, 20],
  ['产出指标', label, null, null, null, weight, 30],
];
const BENEFIT: IndicatorPut[] = [['效益指标', '社会效益', '丙', '≥1次', '1次', 60, 60]];

test('a 小计 is held to the rows it adds up', () => {
  const found = (label: string, weight: Put, last?: Put) =>
    findingsOf('T02', { indicators: [...added(label, weight, last), ...BENEFIT] });
  expect(found('小计', 30)).toEqual([]);
  expect(found('小计', 28)).toMatchObject([
    {
      severity: 'error',
      cell: '自评表!G11',
      found: '28',
      expected: '30',
      message: '“产出指标小计”的分值写作28分，其中2项指标的分值相加为30分，两者应相等。',
    },
  ]);
  expect(found('小计', 30.01)).toHaveLength(1);
  // The execution rate’s 10 points may be counted in; what is not filled in is not added up.
  expect(found('小计', 40)).toEqual([]);
  expect(found('小计', null)).toEqual([]);
  expect(found('小计', 28, null)).toEqual([]);
});

test('a 小计 may be that of any group it closes', () => {
  const of = (weight: Put): IndicatorPut[] => [
    ['产出指标', '数量指标', '甲', '≥1次', '1次', 10],
    ['产出指标', '小计', null, null, null, 10],
    ['产出指标', '质量指标', '乙', '≥1次', '1次', 20],
    ['产出指标', '小计', null, null, null, weight],
    ...BENEFIT,
  ];
  expect(findingsOf('T02', { indicators: of(20) })).toEqual([]);
  expect(findingsOf('T02', { indicators: of(30) })).toEqual([]);
  expect(findingsOf('T02', { indicators: of(25) })).toHaveLength(1);
});

test('where nothing tells of an execution rate its points are not counted in', () => {
  const put = { funds: [], indicators: [...added('小计', 40), ...BENEFIT] };
  expect(findingsOf('T02', put)).toHaveLength(1);
});
