import { expect, test } from 'vitest';
import { formWorkbook, scored } from '../support/forms';
import type { Put } from '../support/sheets';

const execution = (budget: Put, executed: Put, policy = 'national-2020', weight: Put = 10) =>
  scored(formWorkbook({ funds: [['年度资金总额', 1, budget, executed, weight]] }), policy).score
    .execution;

test.each<[number, number, string, string]>([
  [200, 195, '9.75', '7'],
  [200, 200, '10', '10'],
  [200, 199.99, '10', '7'],
  [120.4, 74.45, '6.18', '5'],
  [100, 80, '8', '7'],
  [100, 79.99, '8', '5'],
  [100, 60, '6', '5'],
  [100, 59.99, '6', '0'],
  [100, 0, '0', '0'],
  [1464.48, 1496.62, '10', '10'],
])('%s budget, %s executed: %s national, %s jiangxi', (budget, executed, national, jiangxi) => {
  expect(execution(budget, executed)?.score?.toFixed()).toBe(national);
  expect(execution(budget, executed, 'jiangxi-2023')?.score?.toFixed()).toBe(jiangxi);
});

test('the rate is exact for scoring and rounded for showing', () => {
  const line = execution(58, 55.1);
  expect(line?.shownRate?.toFixed()).toBe('95');
  expect(line?.working).toContain('55.10÷58.00=95.00%，10×95.00%=9.50（');
  expect(execution(120.4, 74.45)?.working).toContain('74.45÷120.40=61.835…%');
});

test('0/0 is 不适用, not 100 % and not 0 %', () => {
  const line = execution(0, 0);
  expect(line).toMatchObject({ status: 'undecided', score: null, rate: null });
  expect(line?.working).toContain('不适用');
});

test('nothing is scored where an amount is missing', () => {
  expect(execution(null, 195)).toMatchObject({ status: 'undecided', score: null });
  expect(execution(200, null)).toMatchObject({ status: 'undecided', score: null });
});

test('a blank weight is 10 where the indicators leave 10, and none where they weigh 100', () => {
  expect(execution(200, 195, 'national-2020', null)?.weight?.toFixed()).toBe('10');
  const indicators = [['产出指标', '数量指标', '次数', '≥1次', '1次', 100]];
  const funds = [['年度资金总额', 1, 200, 195, null]];
  expect(scored(formWorkbook({ funds, indicators })).score.execution).toBeNull();
});
