import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { executionWeight, fundRate, scoredFund, scoreExecution } from '../../src/score/budget';
import { type FundPut, formWorkbook, scored } from '../support/forms';
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

test.each<[string, Put, Put, string]>([
  [
    'national-2020',
    200,
    220,
    '220.00÷200.00=110.00%，执行率超过100%，只按满分记10分（预算管理一体化系统校验：预算执行率得分＝分值×执行率）',
  ],
  [
    'jiangxi-2023',
    200,
    195,
    '195.00÷200.00=97.50%，执行率80%以上的一档记7分（江西省预算管理一体化系统评分规则：预算执行率分档记分）',
  ],
  [
    'jiangxi-2023',
    200,
    100,
    '100.00÷200.00=50.00%，执行率低于60%，不得分（江西省预算管理一体化系统评分规则：预算执行率分档记分）',
  ],
  ['national-2020', 0, 5, '全年预算数为0，执行率不适用，暂不能计分'],
  ['national-2020', null, 195, '全年预算数或全年执行数未填，暂不能计分'],
  ['national-2020', 200, null, '全年预算数或全年执行数未填，暂不能计分'],
  ['national-2020', -200, 195, '全年预算数或全年执行数是负数，请核对，暂不能计分'],
  ['national-2020', 200, -1, '全年预算数或全年执行数是负数，请核对，暂不能计分'],
])('%s, %s budget, %s executed: %s', (policy, budget, executed, working) => {
  const line = execution(budget, executed, policy);
  expect(line?.working).toBe(working);
  expect(line?.basis).toEqual([policyOf(policy).rules.execution.source]);
  expect(line).toMatchObject({ overFulfilled: false, tier: null, range: null });
});

test('0 executed of a budget is a rate of 0, a negative amount none', () => {
  expect(execution(200, 0)?.rate?.toFixed()).toBe('0');
  expect(execution(-200, -100)).toMatchObject({ status: 'undecided', rate: null });
});

describe('the row that is scored', () => {
  const fundsOf = (...funds: FundPut[]): Form => {
    const [form] = readForms(formWorkbook({ funds }));
    if (!form) throw new Error('no form');
    return form;
  };
  const part = ['其中：财政拨款', 100, 100, 90, 10];

  test('is the total, wherever it stands', () => {
    const form = fundsOf(part, ['年度资金总额', 200, 200, 195, 10]);
    expect(scoredFund(form)?.label).toBe('年度资金总额');
  });

  test('is the only row; of several without a total it is none', () => {
    expect(scoredFund(fundsOf(part))?.label).toBe('财政拨款');
    expect(scoredFund(fundsOf(part, ['其他资金', 100, 100, 90]))).toBeNull();
    expect(scoredFund({ ...fundsOf(part), funds: [] })).toBeNull();
  });

  test('the weight needs no funding row, but it needs weights that leave it', () => {
    const policy = policyOf('national-2020');
    const bare = { ...fundsOf(part), funds: [] };
    expect(executionWeight(bare, policy)?.toFixed()).toBe('10');
    const [row] = bare.indicators;
    if (!row) throw new Error('no row');
    const open = { ...bare, indicators: [row, { ...row, weight: null }] };
    expect(executionWeight(open, policy)?.toFixed()).toBe('10');
    const typed = fundsOf(['年度资金总额', 200, 200, 195, 20]);
    expect(executionWeight(typed, policy)?.toFixed()).toBe('20');
  });

  test('every row has its rate, to 2 places for showing', () => {
    const { score } = scored(formWorkbook({ funds: [['年度资金总额', 3, 3, 2, 10], [...part]] }));
    expect(score.funds.map(({ shownRate }) => shownRate?.toFixed())).toEqual(['66.67', '90']);
  });
});

test('the rate is of 年初预算数 only in a form without 全年预算数', () => {
  const [row] = scored(formWorkbook({ funds: [['年度资金总额', 100, 200, 50, 10]] })).form.funds;
  if (!row) throw new Error('no row');
  expect(fundRate(row).rate?.toFixed()).toBe('25');
  expect(fundRate({ ...row, cells: {} })).toMatchObject({ budget: row.initial });
  expect(fundRate({ ...row, budget: null })).toMatchObject({ budget: null, shownRate: null });
});

test('what is worked out goes into the cells of its row', () => {
  const line = execution(200, 195);
  expect(line).toMatchObject({ status: 'computed', cell: 'I5', rateCell: 'H5' });
  const { form } = scored(formWorkbook());
  const funds = form.funds.map((row) => ({ ...row, cells: { budget: 'E5' } }));
  expect(scoreExecution({ ...form, funds }, policyOf('national-2020'))).toMatchObject({
    cell: null,
    rateCell: null,
  });
});

describe('the total', () => {
  test('has a grade once everything is decided, execution included', () => {
    const graded = (actual: Put, executed: Put) =>
      scored(
        formWorkbook({
          funds: [['年度资金总额', 200, 200, executed, 10]],
          indicators: [['产出指标', '数量指标', '次数', '≥10次', actual, 90]],
          total: [100, null, '优'],
        }),
      ).score;
    expect(graded('10次', 200)).toMatchObject({ undecided: 0, grade: '优' });
    expect(graded(null, 200)).toMatchObject({ undecided: 1, grade: null });
    expect(graded('10次', null)).toMatchObject({ undecided: 1, grade: null });
    expect(graded(null, null)).toMatchObject({ undecided: 2, grade: null });
  });

  test('and its grade know their cells', () => {
    const { form, score } = scored(formWorkbook());
    expect(score.totalCell).toBe('H10');
    const placed = (cells: Form['stated']['cells']) =>
      scoreForm({ ...form, stated: { ...form.stated, cells } }, policyOf('national-2020'));
    expect(placed({ grade: 'I10' })).toMatchObject({ totalCell: null, gradeCell: 'I10' });
    expect(placed({ total: 'H10' })).toMatchObject({ totalCell: 'H10', gradeCell: null });
  });

  test('is worked out without execution where none is weighed, and without a cap where no rate is known', () => {
    const form = formWorkbook({
      funds: [['年度资金总额', 1, null, null, null]],
      indicators: [['产出指标', '数量指标', '次数', '≥1次', '1次', 100]],
    });
    const { score } = scored(form, 'capped');
    expect(score).toMatchObject({ totalWorking: '各项指标100.00＝100.00', cap: null });
  });
});
