import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const marked = (score: number) => findingsOf('T35', form({ score, reason: '说明。' }));

test.each([90, 89.5, 89.53])('passes: %s', (score) => {
  expect(marked(score)).toEqual([]);
});

test('boundary: 2 decimals pass, 3 do not', () => {
  expect(marked(89.53)).toEqual([]);
  expect(marked(89.531)).toMatchObject([
    { severity: 'hint', cell: '自评表!H9', found: '89.531', expected: '89.53' },
  ]);
});

test('boundary: half a hundredth goes up', () => {
  expect(marked(89.534)).toMatchObject([{ expected: '89.53' }]);
  expect(marked(89.535)).toMatchObject([{ expected: '89.54' }]);
  expect(marked(89.54)).toEqual([]);
});

test('the total and the execution rate are looked at too', () => {
  expect(findingsOf('T35', { total: [100, 98.501] })).toMatchObject([
    { cell: '自评表!H10', found: '98.501', expected: '98.50' },
  ]);
  const funds = [['年度资金总额', 120.4, 120.4, 74.45, 10, null, 6.1835]];
  expect(findingsOf('T35', { funds })).toMatchObject([
    { cell: '自评表!I5', found: '6.1835', expected: '6.18' },
  ]);
});
