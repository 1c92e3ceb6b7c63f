import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';

const spent = (budget: number, executed: number) =>
  findingsOf('T07', { funds: [['年度资金总额', 1, budget, executed, 10]] });

test.each([
  [200, 195],
  [200, 200],
  [200, 199.99],
  [0, 0],
])('passes: %s budget, %s executed', (budget, executed) => {
  expect(spent(budget, executed)).toEqual([]);
});

test.each([
  [200, 200.01, '100.01%'],
  [1464.48, 1496.62, '102.19%'],
  [0, 0.01, '0.01'],
])('fails: %s budget, %s executed', (budget, executed, found) => {
  expect(spent(budget, executed)).toMatchObject([{ severity: 'error', found, cell: '自评表!F5' }]);
});

test('each part is looked at as well as the total', () => {
  const funds = [
    ['年度资金总额', null, 200, 200, 10],
    ['基本支出', null, 100, 120],
    ['项目支出', null, 100, 80],
  ];
  expect(findingsOf('T07', { funds })).toMatchObject([{ cell: '自评表!F6', found: '120.00%' }]);
});

test('boundary: all of the budget passes, one hundredth more does not', () => {
  expect(spent(200, 200)).toEqual([]);
  expect(spent(200, 200.01)).toHaveLength(1);
});

test('where more may be executed it is a warning, and the message does not forbid it', () => {
  const funds = [['年度资金总额', 1, 200, 210, 10]];
  const [finding] = findingsOf('T07', { funds }, 'zhejiang');
  expect(finding).toMatchObject({ severity: 'warning', cell: '自评表!F5', found: '105.00%' });
  expect(finding?.message).toContain('所选办法允许超过100%');
  expect(finding?.message).not.toContain('不能超过');
});
