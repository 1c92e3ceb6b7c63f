import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { sichuanFindings } from './rows';

const spent = (executed: number, policy?: string) =>
  findingsOf('T29', { funds: [['年度资金总额', 100, 100, executed, 10]] }, policy);
const reasoned = (executed: number, reason: string | null = null, policy?: string) =>
  sichuanFindings('T29', { funds: [['总额', 100, 100, executed, null, 10, null, reason]] }, policy);

test('boundary: 80 % needs no reason, 79.99 % does', () => {
  expect(spent(80)).toEqual([]);
  expect(spent(79.99)).toMatchObject([
    { severity: 'warning', cell: '自评表!F5', found: '79.99%', expected: '原因' },
  ]);
  expect(spent(79.99)[0]?.message).toContain('表内没有原因栏，请在报告中说明');
});

test('boundary: in Sichuan 90 % needs no reason, 89.99 % does', () => {
  expect(reasoned(90)).toEqual([]);
  expect(reasoned(89.99)).toMatchObject([
    { severity: 'error', cell: '自评表!J8', found: '89.99%', expected: '原因' },
  ]);
  expect(reasoned(89.99, null, 'national-2020')).toEqual([]);
});

test('boundary: the rate itself decides, not the rate as shown', () => {
  expect(spent(79.999)).toHaveLength(1);
  expect(spent(80.001)).toEqual([]);
});

test('a reason settles it; a slash, 无 and the printed instruction do not', () => {
  expect(reasoned(50, '合同尾款次年支付。')).toEqual([]);
  for (const no of ['/', '无', '说明执行率低于90%的原因（100字以内）'])
    expect(reasoned(50, no), no).toHaveLength(1);
});

test('passes: nothing budgeted, nothing spent yet', () => {
  const funds = (budget: number, executed: number | null) =>
    findingsOf('T29', { funds: [['年度资金总额', 0, budget, executed, 10]] });
  expect(funds(0, 0)).toEqual([]);
  expect(funds(100, null)).toEqual([]);
});

const capped = (executed: number, total: number, policy = 'capped') =>
  findingsOf(
    'T29',
    { funds: [['年度资金总额', 100, 100, executed, 10]], total: [100, total] },
    policy,
  ).filter(({ cell }) => cell === '自评表!H10');

test.each([
  [79.99, 89],
  [70, 89],
  [69.99, 79],
  [60, 79],
  [59.99, 69],
  [50, 69],
  [49.99, 59],
  [0, 59],
])('boundary: at %s %% execution the total is at most %s', (executed, cap) => {
  expect(capped(executed, cap)).toEqual([]);
  expect(capped(executed, cap + 0.01)).toMatchObject([
    { severity: 'error', found: String(cap + 0.01), expected: `≤${cap}` },
  ]);
});

test('no cap from 80 % on, and none under other policies', () => {
  expect(capped(80, 98)).toEqual([]);
  expect(capped(50, 95, 'national-2020')).toEqual([]);
});
