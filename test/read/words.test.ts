import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/read/fundRole';
import { matchHeader } from '../../src/read/headers';
import { indicatorHeader } from '../../src/read/indicatorHeader';
import { bareLabel, isOneOf, labelOf } from '../../src/read/label';
import { levelLabel } from '../../src/read/levels';
import { toMoneyUnit } from '../../src/read/money';
import { Sheet } from '../../src/read/sheet';
import { readTarget } from '../../src/values/reading';
import { INDICATOR_HEADERS } from '../../src/vocabulary/indicatorHeaders';
import { type Put, sheet } from '../support/sheets';

test.each([
  ['其中：财政拨款：', '财政拨款', '财政拨款'],
  ['其中财政拨款', '财政拨款', '财政拨款'],
  ['财政拨款其中：甲', '财政拨款其中：甲', '财政拨款其中：甲'],
  ['单位：：', '单位', '单位'],
  ['分值（10分）', '分值(10分)', '分值'],
  ['全年 预算数（A）', '全年预算数(A)', '全年预算数'],
])('%s as a label is %s, without brackets %s', (text, label, bare) => {
  expect([labelOf(text), bareLabel(text)]).toEqual([label, bare]);
});

test('a label is one of the words with or without its brackets', () => {
  expect(isOneOf('实施单位（盖章）', ['实施单位(盖章)'])).toBe(true);
  expect(isOneOf('分值（10分）', ['分值'])).toBe(true);
  expect(isOneOf('分值', ['分值(10分)', '得分'])).toBe(false);
});

test.each([
  ['产出指标（50分）', '产出指标', '50'],
  ['产出指标50', '产出指标', '50'],
  ['效益指标(权重30%)', '效益指标', '30'],
  ['效益指标（共计12.5分）', '效益指标', '12.5'],
  ['数量指标1', '数量指标1', null],
  ['产出指标', '产出指标', null],
  ['50', '50', null],
])('the level %s is %s of %s', (text, name, weight) => {
  const level = levelLabel(text);
  expect([level.name, level.weight?.toFixed() ?? null]).toEqual([name, weight]);
});

test.each([
  ['财政拨款', 'fiscal'],
  ['1.财政拨款', 'fiscal'],
  ['12、单位资金', 'unit'],
  ['其中：基本支出（2023年）', 'basic'],
  ['A2.单位资金', null],
  ['培训费', null],
])('%s has the role %s', (label, role) => {
  expect(roleOf(label)).toBe(role);
});

test.each([
  ['2.6亿元', '万元', '26000 万元'],
  ['985000元', '万元', '98.5 万元'],
  ['5万元', '万元', '5 万元'],
  ['5万元', '元', '50000 元'],
  ['5万元', '金币', '5 万元'],
  ['5场', '万元', '5 场'],
  ['5元/人', '万元', '5 元/人'],
])('%s in a form in %s is %s', (text, unit, shown) => {
  const { value, unit: own } = toMoneyUnit(readTarget(text), unit);
  expect(`${value?.toFixed()} ${own}`).toBe(shown);
});

describe('a header', () => {
  const at = (rows: Put[][], merges: string[] = []) => new Sheet(sheet(rows, { merges }));
  const found = (rows: Put[][], merges: string[] = []) => {
    const { bottom, columns, unknown } = matchHeader(at(rows, merges), 0, INDICATOR_HEADERS);
    return { bottom, columns, unknown: unknown.map(({ text }) => text) };
  };

  test('goes by exact words first, then by likeness, but not by likeness alone', () => {
    expect(found([['本年指标值情况', '指标值', '备查']])).toEqual({
      bottom: 0,
      columns: { target: 1 },
      unknown: ['本年指标值情况', '备查'],
    });
    expect(found([['本年指标值情况', '备查']])).toEqual({
      bottom: 0,
      columns: {},
      unknown: ['本年指标值情况', '备查'],
    });
    expect(found([['得分', '得分', '自评得分']])).toEqual({
      bottom: 0,
      columns: { score: 0 },
      unknown: ['得分', '自评得分'],
    });
  });

  test('is no prose: what is longer than 40 characters is no word of it', () => {
    const like = (length: number): string => `${'长'.repeat(length - 3)}指标值`;
    expect(found([['得分', like(40)]]).columns).toEqual({ score: 0, target: 1 });
    expect(found([['得分', like(41)]]).columns).toEqual({ score: 0 });
  });

  test('reaches as far down as its cells are merged, by two rows at most', () => {
    const rows: Put[][] = [
      ['一级指标', '完成情况', null],
      [null, '指标值', '完成值'],
      ['产出', 1, 2],
      [null, 3, 4],
    ];
    expect(found(rows, ['A1:A2', 'B1:C1'])).toEqual({
      bottom: 1,
      columns: { level1: 0, target: 1, actual: 2 },
      unknown: [],
    });
    expect(found(rows, ['A1:A3'])).toEqual({
      bottom: 2,
      columns: { level1: 0, target: 1, actual: 2 },
      unknown: ['1', '2'],
    });
    expect(found(rows, ['A1:A4'])).toEqual({
      bottom: 0,
      columns: { level1: 0 },
      unknown: ['完成情况'],
    });
    expect(
      found(
        [
          ['甲', '得分'],
          [null, 5],
        ],
        ['A1:A2'],
      ).bottom,
    ).toBe(0);
  });

  test('takes in a row of nothing but its words below it', () => {
    const head: Put[] = ['一级指标', '三级指标', '完成情况'];
    expect(found([head, [null, null, '指标值', '完成值']])).toEqual({
      bottom: 1,
      columns: { level1: 0, level3: 1, target: 2, actual: 3 },
      unknown: [],
    });
    expect(found([head, [null, null, '指标值']]).bottom).toBe(0);
    expect(found([head, [null, null, '指标值', '5场']]).bottom).toBe(0);
    expect(
      found([
        ['一级指标', '甲'],
        ['指标值', '完成值'],
      ]).bottom,
    ).toBe(0);
    expect(
      found([
        ['一级指标', '三级指标'],
        ['指标值', '完成值'],
      ]).bottom,
    ).toBe(1);
  });

  test('of several weights that behind the names is the indicators’ own', () => {
    const weightOf = (...cells: Put[]) => {
      const { columns, unknown } = indicatorHeader(at([cells]), 0);
      return [columns.weight, unknown.map(({ text }) => text)];
    };
    expect(weightOf('一级指标', '权重', '三级指标', '权重', '备查')).toEqual([3, ['备查']]);
    expect(weightOf('一级指标', '权重', '三级指标', '备查')).toEqual([1, ['备查']]);
    expect(weightOf('三级指标', '权重', '权重')).toEqual([1, ['权重']]);
    expect(weightOf('一级指标', '权重', '二级指标', '权重')).toEqual([1, ['权重']]);
    expect(weightOf('一级指标', '权重', '权重', '三级指标', '分值')).toEqual([4, []]);
  });
});
