import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';

const total = (budget: number, executed: number | null) => [
  '年度资金总额',
  budget,
  budget,
  executed,
  10,
];

test.each([
  ['one line differs', [total(100, 100), ['财政拨款', null, 60, 60], ['其他资金', null, 40, 39]]],
  ['a round sum spent whole', [total(100, 100)]],
  ['nothing budgeted in the second line', [total(100, 100), ['其他资金', null, 0, 0]]],
  ['nothing spent yet', [total(866.74, null)]],
])('passes: %s', (_, funds) => {
  expect(findingsOf('T24', { funds })).toEqual([]);
});

test('fails: every line', () => {
  const funds = [total(100, 100), ['财政拨款', null, 60, 60], ['其他资金', null, 40, 40]];
  expect(findingsOf('T24', { funds })).toMatchObject([
    { severity: 'hint', cell: '自评表!F5', found: '100', expected: null },
  ]);
});

test('boundary: one hundredth less than the budget is not the same', () => {
  const funds = (executed: number) => [total(100, 100), ['财政拨款', null, 100, executed]];
  expect(findingsOf('T24', { funds: funds(99.99) })).toEqual([]);
  expect(findingsOf('T24', { funds: funds(100) })).toHaveLength(1);
});

test('boundary: a single line counts where it is stated to the fen', () => {
  expect(findingsOf('T24', { funds: [total(866.7, 866.7)] })).toEqual([]);
  const findings = findingsOf('T24', { funds: [total(866.74, 866.74)] });
  expect(findings).toMatchObject([{ severity: 'hint', found: '866.74' }]);
  expect(findings[0]?.message).toContain('“年度资金总额”的全年执行数与全年预算数完全相同');
});
