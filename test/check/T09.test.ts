import { expect, test } from 'vitest';
import { type FundPut, findingsOf } from '../support/forms';

const total = (initial: number | null, budget: number, executed: number): FundPut => [
  '年度资金总额',
  initial,
  budget,
  executed,
  10,
];

test.each<[string, FundPut[]]>([
  [
    'sources',
    [
      total(60, 58, 55.1),
      ['其中：财政拨款', 50, 48, 45.1],
      ['上年结转资金', 10, 10, 10],
      ['其他资金'],
    ],
  ],
  ['expenditure', [total(null, 100, 90), ['基本支出', null, 40, 40], ['项目支出', null, 60, 50]]],
  [
    'one hundredth of rounding',
    [total(null, 100, 90), ['基本支出', null, 40, 40], ['项目支出', null, 60.01, 50]],
  ],
  [
    'parts of the appropriation are not counted twice',
    [
      total(null, 100, 90),
      ['财政拨款', null, 100, 90],
      ['其中：一般公共预算', null, 80, 70],
      ['政府性基金预算', null, 20, 20],
    ],
  ],
  ['unknown rows are left out', [total(null, 100, 90), ['“三公”经费', null, 0, 0]]],
])('passes: %s', (_, funds) => {
  expect(findingsOf('T09', { funds })).toEqual([]);
});

test('fails: two hundredths off', () => {
  const funds = [total(null, 100, 90), ['基本支出', null, 40, 40], ['项目支出', null, 60.02, 50]];
  expect(findingsOf('T09', { funds })).toMatchObject([
    { severity: 'error', found: '100', expected: '100.02', cell: '自评表!E5' },
  ]);
});

test('fails: the total is 0 while a source is not', () => {
  const funds = [total(0, 0, 0), ['其中：本年财政拨款', 90, 89.974, 89.974]];
  expect(findingsOf('T09', { funds }).map(({ cell }) => cell)).toEqual([
    '自评表!D5',
    '自评表!E5',
    '自评表!F5',
  ]);
});

test('fails: by income and by expenditure differ', () => {
  const funds: FundPut[] = [
    total(861.1, 2030.12, 2030.12),
    ['按收入性质分:2030.12', null, null, '按支出性质分:1925.67'],
    ['其中: 一般公共预算:1325.68', null, null, '其中:基本支出:900.47'],
    ['政府性基金拨款:118.82', null, null, '项目支出:1025.20'],
    ['其他资金:585.62'],
  ];
  expect(findingsOf('T09', { funds })).toMatchObject([
    { cell: '自评表!E5', found: '2030.12', expected: '1925.67' },
    { cell: '自评表!F6', found: '1925.67', expected: '2030.12' },
  ]);
});

const natures = (income: string, spending: string, rest: FundPut[] = []) =>
  findingsOf('T09', {
    funds: [total(60, 100, 95), [income, null, null, spending], ...rest],
  }).map(({ cell, found, expected }) => `${cell} ${found}→${expected}`);

test('passes: both natures are the budget, whatever was spent', () => {
  const parts: FundPut[] = [['其中:一般公共预算:100', null, null, '其中:基本支出:100']];
  expect(natures('按收入性质分:100', '按支出性质分:100.01', parts)).toEqual([]);
  expect(natures('按收入性质分:100', '按支出性质分:95')).toEqual([]);
  expect(natures('按收入性质分:', '按支出性质分:')).toEqual([]);
});

test('fails: both natures agree with one another, but not with the budget', () => {
  expect(natures('按收入性质分:98', '按支出性质分:98')).toEqual(['自评表!C6 98→100']);
  expect(natures('按收入性质分:', '按支出性质分:98')).toEqual(['自评表!F6 98→100']);
});

test('one fault is told once: where the parts fall short of the budget, their sum is not told again', () => {
  const parts: FundPut[] = [['其中:一般公共预算:98', null, null, '其中:基本支出:100']];
  expect(natures('按收入性质分:98', '按支出性质分:98', parts)).toEqual(['自评表!E5 100→98']);
});

test('boundary: one hundredth of rounding passes, two do not', () => {
  const projects = (budget: number) =>
    findingsOf('T09', {
      funds: [total(null, 100, 90), ['基本支出', null, 40, 40], ['项目支出', null, budget, 50]],
    });
  expect(projects(60.01)).toEqual([]);
  expect(projects(60.02)).toHaveLength(1);
});

test('boundary: a source nobody knows by name leaves the sum open, a known one does not', () => {
  const funds = (label: string): FundPut[] => [
    total(null, 100, 90),
    ['财政拨款', null, 60, 50],
    [label, null, 30, 30],
  ];
  expect(findingsOf('T09', { funds: funds('某某来源') })).toEqual([]);
  expect(findingsOf('T09', { funds: funds('其他资金') }).map(({ cell }) => cell)).toEqual([
    '自评表!E5',
    '自评表!F5',
  ]);
});

test('boundary: without a total only the two natures can be compared', () => {
  const funds = (spending: number): FundPut[] => [
    ['财政拨款', null, 100, 95],
    ['其他资金', null, 0, 0],
    ['按收入性质分:100', null, null, `按支出性质分:${spending}`],
  ];
  expect(findingsOf('T09', { funds: funds(98) }).map(({ cell }) => cell)).toEqual(['自评表!F7']);
  expect(findingsOf('T09', { funds: funds(100) })).toEqual([]);
});
