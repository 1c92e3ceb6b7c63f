import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';

const rated = (rate: Put, budget = 0, executed = 0, label = '“三公”经费') =>
  findingsOf('T31', {
    funds: [
      ['年度资金总额', 100, 100, 100, 10],
      [label, 0, budget, executed, '—', rate],
    ],
  });

test.each<Put>([null, '—', '不适用', '/'])('passes: 0÷0 shown as %s', (rate) => {
  expect(rated(rate)).toEqual([]);
});

test.each(['100%', '0%'])('fails: 0÷0 shown as %s', (rate) => {
  expect(rated(rate)).toMatchObject([
    { severity: 'error', cell: '自评表!H6', found: rate, expected: '不适用' },
  ]);
  expect(rated(rate)[0]?.message).toContain('“‘三公’经费”全年预算数为0、全年执行数0');
});

test('fails: spent without a budget', () => {
  expect(rated('100%', 0, 5)).toMatchObject([{ severity: 'error' }]);
});

test('boundary: one hundredth of a budget has a rate, none has not', () => {
  expect(rated('0%', 0.01, 0)).toEqual([]);
  expect(rated('0%', 0, 0)).toHaveLength(1);
});

test('an unused source that the system itself shows as 0 % is a hint; 100 % is an error', () => {
  expect(rated('0.00%', 0, 0, '财政专户管理资金')).toMatchObject([{ severity: 'hint' }]);
  expect(rated('100%', 0, 0, '财政专户管理资金')).toMatchObject([{ severity: 'error' }]);
});

test('what was not filled in is not told', () => {
  const findings = findingsOf('T31', { funds: [['年度资金总额', 0, 0, null, 10, '100%']] });
  expect(findings).toMatchObject([
    {
      message: '“年度资金总额”全年预算数为0，执行率写作100%。分母为0没有比率，应写“不适用”。',
    },
  ]);
});
