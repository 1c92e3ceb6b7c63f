import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const typed = (target: string, actual = '10次') => findingsOf('T19', form({ target, actual }));

test.each([
  ['≥10次', '10次'],
  ['≥10次\n', ' 10次 '],
  ['1,316.69万元', '1,316.69万元'],
  ['5-8天', '6天'],
  ['≥-5℃', '-3℃'],
  ['≥50元/人·月', '50元/人·月'],
  ['有效 提升', '达成年度指标 *'],
  ['2023-12-31前', '2023年 11月'],
])('passes: %s, %s', (target, actual) => {
  expect(typed(target, actual)).toEqual([]);
});

test.each([
  ['≥ 10次', '≥10次'],
  ['≥10 次', '≥10次'],
  ['≥10*次', '≥10次'],
  ['≥10_次', '≥10次'],
])('fails: %s', (target, expected) => {
  expect(typed(target)).toMatchObject([
    { severity: 'warning', cell: '自评表!E9', found: target, expected },
  ]);
});

test('both values of a row are looked at', () => {
  expect(typed('≥ 10次', '10 次').map(({ cell }) => cell)).toEqual(['自评表!E9', '自评表!F9']);
});

test('boundary: a blank around the value is nothing, one inside it is', () => {
  expect(typed('≥10次 ')).toEqual([]);
  expect(typed('≥10 次')).toHaveLength(1);
});

test('boundary: 20 characters are a spoilt value, 21 are prose', () => {
  const long = (count: number) => `第10项已完成*${'字'.repeat(count - 8)}`;
  expect(typed('≥10次', long(20))).toMatchObject([{ cell: '自评表!F9' }]);
  expect(typed('≥10次', long(21))).toEqual([]);
});

test('a line break in a cell does not break the line of the finding', () => {
  const put = form({ level3: '宫颈癌检查\n人数', target: '≥10\n0人', actual: '100人' });
  const [finding] = findingsOf('T19', put);
  expect(finding?.message).toMatch(/^“宫颈癌检查 人数”的指标值“≥10 0人”.*$/);
});
