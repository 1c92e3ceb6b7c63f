import { expect, test } from 'vitest';
import { type FundPut, formWorkbook, type IndicatorPut, scored } from '../support/forms';

const row = (
  target: string,
  actual: string,
  weight = 90,
  score: number | null = null,
): IndicatorPut => ['产出指标', '数量指标', '指标', target, actual, weight, score];
const funds = (budget: number, executed: number, weight: number | null = 10): FundPut[] => [
  ['年度资金总额', budget, budget, executed, weight],
];
const scoreOf = (policy: string, indicators: IndicatorPut[], fund = funds(100, 100)) =>
  scored(formWorkbook({ indicators, funds: fund }), policy).score;

test('hubei: execution weighs 20', () => {
  const score = scoreOf('hubei', [row('≥10次', '10次', 80)], funds(200, 195, 20));
  expect(score.execution?.score?.toFixed()).toBe('19.5');
  expect(
    scoreOf(
      'hubei',
      [row('≥10次', '10次', 80)],
      funds(200, 195, null),
    ).execution?.weight?.toFixed(),
  ).toBe('20');
});

test('capped: two points less from 130 % on, and the working names both rules', () => {
  const line = (actual: string, weight = 10) =>
    scoreOf('capped', [row('≥100个', actual, weight)]).indicators[0];
  expect(line('129.99个')?.score?.toFixed()).toBe('10');
  expect(line('130个')?.score?.toFixed()).toBe('8');
  expect(line('130个')?.working).toContain('减2分，得8');
  expect(line('130个')?.basis).toContain('某省2022年度绩效自评手册');
  expect(line('200个', 1.5)?.score?.toFixed()).toBe('0');
});

test.each([
  [80, 89.99, '98'],
  [79.99, 89, '89'],
  [70, 89, '89'],
  [69.99, 79, '79'],
  [60, 79, '79'],
  [59.99, 69, '69'],
  [50, 69, '69'],
  [49.99, 59, '59'],
])('capped: %s %% execution allows at most %s', (executed, _, total) => {
  const score = scoreOf('capped', [row('≥10次', '10次')], funds(100, executed));
  expect(score.total.toFixed()).toBe(executed >= 80 ? '98' : total);
  expect(score.cap === null).toBe(executed >= 80);
});

test('capped: the grade is that of the capped total, and the working says why', () => {
  const score = scoreOf('capped', [row('≥10次', '10次')], funds(120.4, 74.45));
  expect(score).toMatchObject({ grade: '中' });
  expect(score.total.toFixed()).toBe('79');
  expect(score.totalWorking).toBe(
    '预算执行率6.18＋各项指标90.00＝96.18；执行率61.835…%低于70%，总分最高79分（某省2022年度绩效自评手册）',
  );
});

test('nothing is capped or deducted elsewhere', () => {
  for (const policy of [
    'national-2020',
    'jiangxi-2023',
    'hunan-2023',
    'sichuan-2023',
    'zhejiang',
    'guangxi',
  ]) {
    const score = scoreOf(policy, [row('≥100个', '300个')], funds(100, 10));
    expect(score.cap, policy).toBeNull();
    expect(score.indicators[0]?.score?.toFixed(), policy).toBe('90');
  }
});

test('guangxi: over-fulfilment from 130 % on, and with a target of 0 from 30 on', () => {
  const over = (target: string, actual: string, policy = 'guangxi') =>
    scoreOf(policy, [row(target, actual)]).indicators[0]?.overFulfilled;
  expect(over('≥100个', '129.99个')).toBe(false);
  expect(over('≥100个', '130个')).toBe(true);
  expect(over('≥0个', '29个')).toBe(false);
  expect(over('≥0个', '30个')).toBe(true);
  expect(over('≥0个', '30个', 'national-2020')).toBe(false);
});

test('zhejiang: executing more than was budgeted is a reminder, not an error', () => {
  const findings = (policy: string) =>
    scored(formWorkbook({ funds: funds(100, 101) }), policy).findings.filter(
      ({ code }) => code === 'T07',
    );
  expect(findings('zhejiang')).toMatchObject([{ severity: 'warning' }]);
  expect(findings('national-2020')).toMatchObject([{ severity: 'error' }]);
});

test('a fixed row 预算执行率 among the indicators is scored by the execution rule and counted once', () => {
  const indicators: IndicatorPut[] = [
    ['预算执行率', '预算执行率', '预算执行率', '100%', '97.5%', 10],
    row('≥10次', '10次'),
  ];
  const { score, findings } = scored(
    formWorkbook({ indicators, funds: funds(200, 195) }),
    'jiangxi-2023',
  );
  expect(score.execution).toBeNull();
  expect(score.indicators.map((line) => line.score?.toFixed())).toEqual(['7', '90']);
  expect(score.total.toFixed()).toBe('97');
  expect(findings.filter(({ code }) => code === 'T01')).toEqual([]);
});
