import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form, sichuanFindings } from './rows';

const compared = (executed: number, score: number | null, actual: string | null = '10次') =>
  findingsOf(
    'T30',
    form(
      { actual, score, reason: '说明。' },
      { funds: [['年度资金总额', 100, 100, executed, 10]] },
    ),
  );

test('boundary: 10 points apart pass, 10.01 do not', () => {
  expect(compared(90, 90)).toEqual([]);
  expect(compared(89.99, 90)).toMatchObject([
    {
      severity: 'warning',
      cell: '自评表!F5',
      found: '相差10.01个百分点',
      expected: '相差不超过10个百分点',
    },
  ]);
});

test('boundary: the other way round too', () => {
  expect(compared(100, 81)).toEqual([]);
  expect(compared(100, 80.99)).toHaveLength(1);
});

test('passes: marks that nobody knows yet, or no rate', () => {
  expect(compared(50, null, null)).toEqual([]);
  expect(findingsOf('T30', form({}, { funds: [['年度资金总额', 0, 0, 0, 10]] }))).toEqual([]);
});

test('marks still to be written are computed', () => {
  expect(compared(50, null)).toMatchObject([{ found: '相差50.00个百分点' }]);
});

test('with a reason it is only a hint', () => {
  const funds = (reason: string | null) => ({
    funds: [['总额', 83, 83, 45.08, null, 10, null, reason]],
  });
  expect(sichuanFindings('T30', funds('尾款待2024年支付。'))).toMatchObject([{ severity: 'hint' }]);
  expect(sichuanFindings('T30', funds(null))).toMatchObject([{ severity: 'warning' }]);
});
