import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';

const rated = (rate: Put, budget: number, executed: number) =>
  findingsOf('T06', { funds: [['年度资金总额', 1, budget, executed, 10, rate, 10]] });

test.each([
  ['97.5%', 200, 195],
  ['97.50%', 200, 195],
  ['98%', 200, 195],
  ['61.84%', 120.4, 74.45],
  ['61.8%', 120.4, 74.45],
  [{ value: 0.975, format: '0.00%' }, 200, 195],
  [{ value: 74.45 / 120.4, format: '0.00%', formula: '=F5/E5' }, 120.4, 74.45],
  [null, 200, 195],
] as const)('passes: %o for %s and %s', (rate, budget, executed) => {
  expect(rated(rate, budget, executed)).toEqual([]);
});

test.each([
  ['97.51%', 200, 195, '97.51%', '97.50%'],
  ['97%', 200, 195, '97%', '97.50%'],
  ['61.83%', 120.4, 74.45, '61.83%', '61.84%'],
  ['1009%', 305.65, 305.65, '1009%', '100.00%'],
  [{ value: 0.97, format: '0%' }, 200, 195, '97%', '97.50%'],
] as const)('fails: %o for %s and %s', (rate, budget, executed, found, expected) => {
  expect(rated(rate, budget, executed)).toMatchObject([
    { severity: 'error', found, expected, cell: '自评表!H5' },
  ]);
});

test('0/0 is not a matter of arithmetic', () => {
  expect(rated('100%', 0, 0)).toEqual([]);
});

test('boundary: a rate rounded as it is written passes, a last digit beside it does not', () => {
  expect(rated('61.84%', 120.4, 74.45)).toEqual([]);
  expect(rated('61.83%', 120.4, 74.45)).toHaveLength(1);
  expect(rated('61.85%', 120.4, 74.45)).toHaveLength(1);
});
