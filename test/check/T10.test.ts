import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { sichuanFindings } from './rows';

const adjusted = (initial: number | null, budget: number) =>
  findingsOf('T10', { funds: [['年度资金总额', initial, budget, budget, 10]] });

test.each([
  [100, 100],
  [null, 100],
  [0, 100],
])('passes: %s → %s', (initial, budget) => {
  expect(adjusted(initial, budget)).toEqual([]);
});

test('boundary: 10 % either way passes, 10.01 % does not', () => {
  expect(adjusted(100, 110)).toEqual([]);
  expect(adjusted(100, 90)).toEqual([]);
  const base = { severity: 'warning', cell: '自评表!E5', expected: '调整原因' };
  expect(adjusted(100, 110.01)).toMatchObject([{ ...base, found: '+10.01%' }]);
  expect(adjusted(100, 89.99)).toMatchObject([{ ...base, found: '−10.01%' }]);
});

test('boundary: from beyond 30 % on that is said', () => {
  expect(adjusted(100, 130)[0]?.message).toContain('增加30.00%，超过10%');
  expect(adjusted(100, 130.01)[0]?.message).toContain('增加30.01%，超过30%');
});

test('says where the reason belongs', () => {
  expect(adjusted(153, 1464.48)[0]?.message).toContain('表内没有原因栏，请在报告中说明');
  const fund = (reason: string | null) => ({
    funds: [['总额', 100, 120, 120, null, 10, null, reason]],
  });
  expect(sichuanFindings('T10', fund(null))).toMatchObject([{ cell: '自评表!E8' }]);
  expect(sichuanFindings('T10', fund('年中追加上级专款20万元。'))).toEqual([]);
});

test('a slash, 无 and the printed instruction are no reasons', () => {
  for (const reason of ['/', '无', '说明预算调整的原因（100字以内）']) {
    const funds = [['总额', 100, 120, 120, null, 10, null, reason]];
    expect(sichuanFindings('T10', { funds }), reason).toHaveLength(1);
  }
});
