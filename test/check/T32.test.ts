import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';
import { type RowPut, row } from './rows';

const fixed = (put: RowPut, fundScore: Put = 9.75, name = '预算执行率') =>
  findingsOf('T32', {
    funds: [['年度资金总额', 200, 200, 195, 10, '97.5%', fundScore]],
    indicators: [
      row({
        level1: '预算执行',
        level2: '预算执行',
        level3: name,
        target: '100%',
        weight: 10,
        ...put,
      }),
      row(),
    ],
  });

test.each<[string, RowPut]>([
  ['the same rate', { actual: '97.50%', score: 9.75 }],
  ['the same rate with fewer decimals', { actual: '98%', score: 9.75 }],
  ['a cell formatted as a percentage', { actual: { value: 0.975, format: '0.00%' } }],
  ['not answered', { actual: null }],
])('passes: %s', (_, put) => {
  expect(fixed(put)).toEqual([]);
});

test('passes: another indicator may have another rate', () => {
  expect(fixed({ actual: '90%' }, 9.75, '政府采购执行率')).toEqual([]);
});

test('boundary: the rate rounded as written passes, a hundredth beside it does not', () => {
  expect(fixed({ actual: '97.50%' })).toEqual([]);
  for (const rate of ['97.49%', '97.51%', '97%'])
    expect(fixed({ actual: rate })).toMatchObject([
      { severity: 'error', cell: '自评表!F9', found: rate, expected: '97.50%' },
    ]);
});

test('fails: another weight, another mark', () => {
  expect(fixed({ actual: '97.5%', weight: 20 })).toMatchObject([
    { severity: 'error', cell: '自评表!G9', found: '20', expected: '10' },
  ]);
  expect(fixed({ actual: '97.5%', score: 10 })).toMatchObject([
    { severity: 'error', cell: '自评表!H9', found: '10', expected: '9.75' },
  ]);
});

test.each(['部门预算执行率', '预算执行率（%）', '资金预算执行率'])('known as %s too', (name) => {
  expect(fixed({ actual: '90%' }, 9.75, name)).toHaveLength(1);
});

test('passes: an amount is no rate to compare with', () => {
  expect(fixed({ actual: '195万元' })).toEqual([]);
});
