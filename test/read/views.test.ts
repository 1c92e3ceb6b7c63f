import { describe, expect, test } from 'vitest';
import { matchHeader } from '../../src/read/headers';
import { findRegions } from '../../src/read/regions';
import { isFullHeader, splitAtGaps, splitAtHeader } from '../../src/read/sideBySide';
import { INDICATOR_HEADERS } from '../../src/vocabulary/indicatorHeaders';
import type { Put } from '../support/sheets';
import { on } from './table';

const HEADER: Put[] = ['三级指标', '指标值', '完成值', '得分'];
const ROW: Put[] = ['场次', '≥5场', '6场', 90];
const TITLE: Put[] = ['部门整体支出绩效自评表'];

describe('a view of some columns', () => {
  const whole = on(
    [
      ['甲', '乙', '丙', '丁'],
      [1, 2, 3, 4],
    ],
    ['A1:B1', 'C1:D1'],
  );
  const view = whole.within(1, 2);

  test('has what stands in them, and what is merged into them from the left', () => {
    expect([0, 1, 2, 3].map((column) => view.text(0, column))).toEqual(['甲', '', '丙', '']);
    expect([0, 1, 2, 3].map((column) => view.text(1, column))).toEqual(['', '2', '3', '']);
    expect([0, 1, 2, 3].map((column) => view.label(1, column))).toEqual(['', '2', '3', '']);
    expect([view.filled(0), view.filled(1), view.filled(9)]).toEqual([[0, 2], [1, 2], []]);
    expect([view.left, view.columns]).toEqual([1, 3]);
    expect(view.within(0, 9).filled(1)).toEqual([1, 2]);
  });

  test('of a merge only the first cell has content, whatever a file keeps under it', () => {
    expect([whole.text(0, 1), whole.text(0, 3)]).toEqual(['', '']);
    expect([whole.mergedText(0, 1), whole.address(0, 3)]).toEqual(['甲', 'C1']);
    expect(whole.cell(0, 1).value).toBeNull();
    const down = on([['甲'], ['乙']], ['A1:A2']);
    expect([down.text(1, 0), down.mergedText(1, 0), down.address(1, 0)]).toEqual(['', '甲', 'A1']);
  });

  test('numbers, percentages, formulas and formats', () => {
    const one = on([
      [
        0.95,
        { value: 0.95, format: '0.00%' },
        '95%',
        '1,464.48',
        '15分',
        '无',
        { value: 5, formula: '=A1' },
      ],
    ]);
    const at = (read: 'number' | 'percent') =>
      [0, 1, 2, 3, 4, 5, 6].map((column) => one[read](0, column)?.toFixed() ?? null);
    expect(at('number')).toEqual(['0.95', '0.95', '95', '1464.48', '15', null, '5']);
    expect(at('percent')).toEqual(['0.95', '95', '95', '1464.48', '15', null, '5']);
    expect([one.hasFormula(0, 5), one.hasFormula(0, 6)]).toEqual([false, true]);
    expect([one.format(0, 0), one.format(0, 1)]).toEqual(['General', '0.00%']);
  });
});

describe('the header of a whole form', () => {
  test.each<[Put[], boolean]>([
    [['三级指标', '指标值', '完成值', '得分'], true],
    [['三级指标', '指标值', '完成值', '分值'], true],
    [['二级指标', '指标值', '完成值', '分值'], true],
    [['一级指标', '指标值', '完成值', '分值'], false],
    [['三级指标', '指标值', '完成值'], false],
    [['三级指标', '指标值', '得分'], false],
    [['三级指标', '完成值', '得分'], false],
  ])('%j: %s', (row, is) => {
    expect(isFullHeader(matchHeader(on([row]), 0, INDICATOR_HEADERS))).toBe(is);
  });
});

describe('forms side by side', () => {
  const spans = (views: readonly { readonly left: number; readonly columns: number }[]) =>
    views.map(({ left, columns }) => [left, columns]);
  const gaps = (...rows: Put[][]) => spans(splitAtGaps(on(rows)));

  test('are parted at blank columns; the first has what stands left of it', () => {
    expect(gaps([...HEADER, null, ...HEADER], [...ROW, null, ...ROW])).toEqual([
      [0, 5],
      [5, 9],
    ]);
    expect(gaps(['注', null, ...HEADER, null, ...HEADER])).toEqual([
      [0, 7],
      [7, 11],
    ]);
    expect(gaps([...HEADER, null, '注', null, ...HEADER])).toEqual([
      [0, 7],
      [7, 11],
    ]);
  });

  test('notes beside a form are none, however wide', () => {
    expect(gaps([...HEADER, null, 'a', 'b', 'c'])).toEqual([[0, 8]]);
    expect(gaps([...HEADER, null, 'a', 'b', 'c', 'd'])).toEqual([[0, 9]]);
    expect(gaps([...HEADER, null, '三级指标', '指标值', '得分', 'd'])).toEqual([[0, 9]]);
    expect(gaps(HEADER)).toEqual([[0, 4]]);
    expect(gaps([])).toEqual([[0, 0]]);
  });

  test('are parted where the words of a header begin anew', () => {
    const split = (...cells: Put[]) => spans(splitAtHeader(on([cells]), 0));
    expect(split(...HEADER, ...HEADER)).toEqual([
      [0, 4],
      [4, 8],
    ]);
    expect(split('一级指标', ...HEADER, '一级指标', ...HEADER)).toEqual([
      [0, 5],
      [5, 10],
    ]);
    expect(split('序号', ...HEADER, '序号', ...HEADER)).toEqual([
      [0, 5],
      [5, 10],
    ]);
    expect(split('序号', ...HEADER, ...HEADER)).toEqual([
      [0, 5],
      [5, 9],
    ]);
    expect(split(...HEADER, '三级指标', '备注')).toEqual([[0, 6]]);
    expect(split(...HEADER, '得分')).toEqual([[0, 5]]);
  });
});

describe('forms below one another', () => {
  const regions = (...rows: Put[][]) =>
    findRegions(on(rows)).map(({ first, last, header, repeats }) => [
      first,
      last,
      header.row,
      [...repeats],
    ]);
  const total: Put[] = ['总分', null, null, 90];

  test('begin at their titles', () => {
    expect(regions(TITLE, HEADER, ROW, total, [], TITLE, HEADER, ROW)).toEqual([
      [0, 4, 1, []],
      [5, 7, 6, []],
    ]);
    expect(regions(TITLE, HEADER, ROW, TITLE, TITLE, HEADER, ROW)).toEqual([
      [0, 2, 1, []],
      [3, 6, 5, []],
    ]);
  });

  test('or at their first fact, be its value in the same cell', () => {
    const named: Put[] = ['单位名称：乙局'];
    expect(regions(HEADER, ROW, total, ['说明'], named, HEADER, ROW)).toEqual([
      [0, 3, 0, []],
      [4, 6, 5, []],
    ]);
  });

  test('or behind what ends the one above', () => {
    expect(regions(HEADER, ROW, total, ['填表人：某'], ['乙表'], HEADER, ROW)).toEqual([
      [0, 3, 0, []],
      [4, 6, 5, []],
    ]);
    expect(regions(HEADER, ROW, total, HEADER, ROW)).toEqual([
      [0, 2, 0, []],
      [3, 4, 3, []],
    ]);
  });

  test('a header on the next page is the same form’s, also behind 合计 of one level or a note', () => {
    expect(regions(HEADER, ROW, HEADER, ROW)).toEqual([[0, 3, 0, [2]]]);
    expect(regions(HEADER, ROW, [], HEADER, ROW)).toEqual([[0, 4, 0, [3]]]);
    expect(regions(HEADER, ROW, ['注：转下页'], HEADER, ROW)).toEqual([[0, 4, 0, [3]]]);
    expect(regions(HEADER, ROW, total, ROW, HEADER, ROW)).toEqual([[0, 5, 0, [4]]]);
    expect(regions(HEADER, ROW, ['单位名称', '乙局'], HEADER, ROW)).toEqual([
      [0, 1, 0, []],
      [2, 4, 3, []],
    ]);
  });

  test('a table of targets is a form only below a title that says so', () => {
    const targets: Put[] = ['一级指标', '三级指标', '指标值'];
    expect(regions(TITLE, targets, ROW)).toEqual([[0, 2, 1, []]]);
    expect(regions(['绩效目标申报表'], targets, ROW)).toEqual([]);
    expect(regions(['三级指标', '指标值'], ROW)).toEqual([]);
    expect(regions(['三级指标', '完成值', '说明'], ROW)).toEqual([]);
    expect(regions(['三级指标', '完成值', '分值'], ROW)).toEqual([[0, 1, 0, []]]);
    expect(regions(['三级指标', '指标值', '得分'], ROW)).toEqual([[0, 1, 0, []]]);
    expect(regions(['三级指标', '分值', '得分'], ROW)).toEqual([]);
    expect(regions(['一级指标', '完成值', '得分'], ROW)).toEqual([]);
    expect(regions(['一级指标', '二级指标', '完成值', '得分'], ROW)).toEqual([[0, 1, 0, []]]);
  });
});
