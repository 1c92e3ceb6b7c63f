import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';

const amounts = (
  initial: number | null,
  budget: number,
  executed: number,
  part?: readonly (number | null)[],
) =>
  findingsOf('T34', {
    funds: [
      ['年度资金总额', initial, budget, executed, 10],
      ...(part ? [['其他资金', ...part]] : []),
    ],
  });

test('passes: amounts of one size', () => {
  expect(amounts(100, 120, 110, [10, 20, 10])).toEqual([]);
});

test('boundary: 100万 in 万元 passes, one hundredth more does not', () => {
  expect(amounts(null, 1000000, 1000000)).toEqual([]);
  expect(amounts(null, 1000000.01, 1000000)).toMatchObject([
    { severity: 'error', cell: '自评表!E5', found: '1000000.01', expected: '100.000001' },
  ]);
});

test('boundary: 1000 times the budget does not pass, just below does', () => {
  expect(amounts(null, 100, 99999.99)).toEqual([]);
  const findings = amounts(null, 100, 100000);
  expect(findings).toMatchObject([{ cell: '自评表!F5', found: '100000', expected: '10' }]);
  expect(findings[0]?.message).toContain('请核对是否把元当作万元填写');
});

test('each amount of each row is looked at', () => {
  expect(amounts(1200000, 120, 110, [null, 200000, 10]).map(({ cell }) => cell)).toEqual([
    '自评表!D5',
    '自评表!E6',
  ]);
});

test('a form in 元 may state millions', () => {
  const inYuan = (executed: number) =>
    findingsOf('T34', {
      year: '（2023年度，金额单位：元）',
      funds: [['年度资金总额', 8185589.95, 8185589.95, executed, 10]],
    });
  expect(inYuan(8061030.48)).toEqual([]);
  const [finding] = inYuan(80610304800);
  expect(finding).toMatchObject({ expected: null });
  expect(finding?.message).toContain('请核对金额和单位');
});

test('boundary: beside a budget of 0 nothing is out of line, beside one hundredth 10 is', () => {
  expect(amounts(0, 0, 0, [10, 10, 10])).toEqual([]);
  expect(amounts(0, 0.01, 0.01, [null, 10, null])).toHaveLength(1);
});
