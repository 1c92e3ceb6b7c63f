import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';

const marked = (score: number | null, policy?: string, executed = 195) =>
  findingsOf('T08', { funds: [['年度资金总额', 200, 200, executed, 10, null, score]] }, policy);

test.each([
  [9.75, undefined],
  [null, undefined],
  [7, 'jiangxi-2023'],
])('passes: %s under %s', (score, policy) => {
  expect(marked(score, policy)).toEqual([]);
});

test.each([
  [9.74, undefined, '9.75'],
  [9.76, undefined, '9.75'],
  [9, undefined, '9.75'],
  [9.75, 'jiangxi-2023', '7'],
])('fails: %s under %s', (score, policy, expected) => {
  expect(marked(score, policy)).toMatchObject([{ severity: 'error', expected, cell: '自评表!I5' }]);
});

test('9 at 100 % is wrong under any rule', () => {
  expect(marked(9, undefined, 200)).toMatchObject([{ found: '9', expected: '10' }]);
  expect(marked(9, 'jiangxi-2023', 200)).toMatchObject([{ found: '9', expected: '10' }]);
});
