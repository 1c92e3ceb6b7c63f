import { expect, test } from 'vitest';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';
import { saidOf } from './town';

test.each([
  ['产出得48分。', '48分→49.2分@B14'],
  ['产出（48分）。', '48分→50分@B14'],
  ['总产出得48分。', ''],
  ['产出情况得48分。', ''],
  ['产出指标得48分。', '48分→49.2分@B14'],
])('a short name counts only right before its mark: %s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test.each([
  ['| 市民满意度得17分 | 说明 |', ''],
  ['市民满意度得17分', '17分→18分@H19'],
])('a cell of a table is no running text: %s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test('the total is the row of the total, wherever it stands', () => {
  const funds = [
    ['基本支出', 60, 60, 60, null, null, null],
    ['年度资金总额', 90, 100, 80, 10, '80%', 8],
  ];
  expect(saidBeside(tableOf({ funds }))('全年预算数101万元。')).toBe('101万元→100万元@E6');
});
