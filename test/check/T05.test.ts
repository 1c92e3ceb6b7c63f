import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';

const graded = (total: number, grade: string) => findingsOf('T05', { total: [100, total, grade] });

test.each([
  [100, '优'],
  [90, '优'],
  [89.99, '良'],
  [80, '良'],
  [79.99, '中'],
  [60, '中'],
  [59.99, '差'],
  [0, '差'],
])('passes: %s is %s', (total, grade) => {
  expect(graded(total, grade)).toEqual([]);
});

test.each([
  [90, '良', '优'],
  [89.99, '优', '良'],
  [79.99, '良', '中'],
  [60, '差', '中'],
  [59.99, '中', '差'],
])('fails: %s is not %s', (total, found, expected) => {
  expect(graded(total, found)).toMatchObject([
    { severity: 'error', found, expected, cell: '自评表!I10' },
  ]);
});

test('the grade is that of the total as shown with 2 places: 89.995 is 90.00', () => {
  expect(graded(89.995, '优')).toEqual([]);
  expect(graded(89.994, '优')).toHaveLength(1);
});

test.each([
  [90, '优', '良'],
  [80, '良', '中'],
  [60, '中', '差'],
])('boundary: %s is %s, one hundredth less is %s', (from, grade, below) => {
  expect(graded(from, grade)).toEqual([]);
  expect(graded(from, below)).toMatchObject([{ expected: grade }]);
  expect(graded(from - 0.01, below)).toEqual([]);
  expect(graded(from - 0.01, grade)).toMatchObject([{ expected: below }]);
});
