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

test('boundary: the mark of the rule passes, one hundredth either way does not', () => {
  expect(marked(9.75)).toEqual([]);
  expect(marked(9.74)).toHaveLength(1);
  expect(marked(9.76)).toHaveLength(1);
});

test('boundary: in Jiangxi the steps begin at 100, 80 and 60 % exactly', () => {
  const step = (executed: number, score: number) => marked(score, 'jiangxi-2023', executed);
  for (const [executed, score] of [
    [200, 10],
    [199.99, 7],
    [160, 7],
    [159.99, 5],
    [120, 5],
    [119.99, 0],
  ] as const)
    expect(step(executed, score), String(executed)).toEqual([]);
  expect(step(199.99, 10)).toMatchObject([{ expected: '7' }]);
});
