import { describe, expect, test } from 'vitest';
import type { Put } from '../support/sheets';
import { table } from './table';

const one = (level1: Put, level2: Put, weight: Put): Put[] => [
  level1,
  level2,
  '场次',
  '≥5场',
  '6场',
  weight,
  5,
];
const added = (level1: Put, level2: Put, level3: Put, weight: Put, score: Put = null): Put[] => [
  level1,
  level2,
  level3,
  null,
  null,
  weight,
  score,
];

/** Label, weight, score and the likeliest rows of every subtotal. */
const read = (rows: readonly Put[][], merges: string[] = []) =>
  table(rows, merges).subtotals.map(({ label, weight, score, spans }) => [
    label,
    weight?.toFixed() ?? null,
    score?.toFixed() ?? null,
    spans[0]?.join() ?? '',
  ]);

const OUTPUT: Put[][] = [
  one('产出指标', '数量指标', 10),
  one('产出指标', '数量指标', 5),
  one('产出指标', '质量指标', 5),
];

describe('what a 小计 adds up', () => {
  test('in the column of level 2, beside the level 1 it belongs to, the rows of that level', () => {
    const rows = [...OUTPUT, added(null, '小计', null, 20, 15), one('效益指标', '社会效益', 30)];
    expect(read(rows, ['A2:A5'])).toEqual([['产出指标小计', '20', '15', '2,3,4']]);
    const flat = [...OUTPUT, added('产出指标', '小计', null, 20, 15)];
    expect(read(flat)).toEqual([['产出指标小计', '20', '15', '2,3,4']]);
  });

  test('in the column of names, beside a level 2, the rows of that one', () => {
    const rows = [...OUTPUT.slice(0, 2), added('产出指标', '数量指标', '小计', 15)];
    expect(read([...rows, ...OUTPUT.slice(2), added('产出指标', '质量指标', '小计', 5)])).toEqual([
      ['产出指标小计', '15', null, '2,3'],
      ['产出指标小计', '5', null, '5'],
    ]);
  });

  test('across the levels, the rows since the one before', () => {
    const rows = [...OUTPUT, added('小 计', null, null, 20), one('效益指标', '社会效益', 30)];
    expect(read([...rows, added('小计', null, null, 30)])).toEqual([
      ['产出指标小计', '20', null, '2,3,4'],
      ['效益指标小计', '30', null, '6'],
    ]);
  });

  test('a 合计 of all, below those of parts, all rows', () => {
    const rows = [...OUTPUT, added('小计', null, null, 20), one('效益指标', '社会效益', 30)];
    const closed = [...rows, added('小计', null, null, 30), added('合计', null, null, 50)];
    expect(read([...closed, one('加分', '加分', 2), added('总分', null, null, 52)])[2]).toEqual([
      '合计',
      '50',
      null,
      '2,3,4,6',
    ]);
  });

  test('named after a level, the rows of that level', () => {
    const rows = [...OUTPUT, one('效益指标', '社会效益', 30)];
    expect(
      read([...rows, added('产出指标小计', null, null, 20), added('数量小计', null, null, 15)]),
    ).toEqual([
      ['产出指标小计', '20', null, '2,3,4'],
      ['数量小计', '15', null, '2,3'],
    ]);
    expect(read([...rows, added('指标小计', null, null, 50)])).toEqual([
      ['指标小计', '50', null, '2,3,4,5'],
    ]);
  });
});

test('where it stands above its rows it heads them, and none is read', () => {
  expect(read([added('小计', null, null, 20), ...OUTPUT])).toEqual([]);
});

test('总分 amid the table is no subtotal, and a table of nothing else has none', () => {
  const rows = [...OUTPUT, added('总分', null, null, 20), one('加分', '加分', 2)];
  expect(read([...rows, added('总分', null, null, 22)])).toEqual([]);
  expect(read([added('小计', null, null, 20)])).toEqual([['小计', '20', null, '']]);
});

test('fractions of 1 are points there as well', () => {
  const rows = [one('产出指标', '数量', 0.6), one('产出指标', '数量', 0.4)];
  expect(read([...rows, added('小计', null, null, 1), added(null, null, '小计', null)])).toEqual([
    ['产出指标小计', '100', null, '2,3'],
    ['产出指标小计', null, null, '2,3'],
  ]);
});

test('a form without marks has no cells for them', () => {
  const heads: Put[] = ['一级指标', '三级指标', '指标值', '完成值'];
  const rows: Put[][] = [['产出指标', '场次', '≥5场', '6场'], ['小计']];
  const marked = (head: Put) =>
    table(rows, [], [...heads, head]).subtotals.map(({ cells }) => cells);
  expect(marked('原因')).toEqual([{}]);
  expect(marked('分值')).toEqual([{ weight: 'E3' }]);
  expect(marked('得分')).toEqual([{ score: 'E3' }]);
});
