import { describe, expect, test } from 'vitest';
import { bannerAt, endsTable, goesOn, isNoteRow, sectionOf } from '../../src/read/rowKinds';
import { isTitleRow } from '../../src/read/titleRow';
import type { Put } from '../support/sheets';
import { COLUMNS, type Columns, on } from './table';

const GOOD: Put[] = ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90];

describe('the title of a form', () => {
  test.each<[Put[], boolean]>([
    [['部门整体支出绩效自评表'], true],
    [[null, '项目支出 绩效自评表'], true],
    [['附件2', '项目支出绩效自评表'], true],
    [['附表一：', '项目支出绩效自评表'], true],
    [['附件2', '说明'], false],
    [['附件'], false],
    [['附言', '项目支出绩效自评表'], false],
    [[`${'长'.repeat(49)}部门整体支出绩效自评表`], true],
    [[`${'长'.repeat(50)}部门整体支出绩效自评表`], false],
    [[], false],
  ])('%j: %s', (row, is) => {
    expect(isTitleRow(on([row]), 0)).toBe(is);
  });
});

describe('rows that are no indicators', () => {
  test('fields below the table and the next title end it, remarks are known as such', () => {
    const ends = (row: Put[]) => endsTable(on([row]), 0, COLUMNS);
    const notes = (row: Put[]) => isNoteRow(on([row]), 0, COLUMNS);
    expect(
      ['填表人：某某', '存在问题', '部门整体支出绩效自评表'].map((text) => ends([text])),
    ).toEqual([true, true, true]);
    expect([ends(['产出指标']), ends([]), ends([null, null, '备注'])]).toEqual([
      false,
      false,
      false,
    ]);
    expect([notes(['注：甲']), notes(['（备注1：甲'])]).toEqual([true, true]);
    expect([notes(['备注']), notes([]), notes([null, null, '注：甲'])]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('a banner is one cell merged over the names of indicators', () => {
    const at = (merges: string[], row: Put[] = ['一、产出指标（60分）'], columns = COLUMNS) =>
      bannerAt(on([row], merges), 0, columns);
    expect(at(['A1:G1'])).toBe(0);
    expect(at(['A1:D1'])).toBe(0);
    expect(at(['A1:C1'])).toBeNull();
    expect(at([])).toBeNull();
    expect(at(['A1:G1'], ['甲', null, null, null, null, null, null, '乙'])).toBeNull();
    expect(at(['D1:G1'], [null, null, null, '甲'])).toBeNull();
    expect(at(['C1:G1'], [null, null, '甲'])).toBe(2);
    expect(at(['A1:G1'], [])).toBeNull();
    expect(at(['A1:G1'], ['甲'], { level1: 0 })).toBeNull();
    expect(at(['A1:B1'], ['甲'], { level2: 1 })).toBeNull();
    expect(at(['A1:C1'], ['甲'], { level2: 1 })).toBe(0);
  });

  test('a banner of a level is a section, without its number; another banner is none', () => {
    const section = (text: string) => sectionOf(on([[text]], ['A1:G1']), 0, COLUMNS);
    expect(section('一、产出指标（60分）')).toEqual({ row: 0, column: 0, text: '产出指标(60分)' });
    expect(section('（二）效益指标')).toEqual({ row: 0, column: 0, text: '效益指标' });
    expect(section('重点工作')).toBeNull();
    expect(section(`产出指标（${'1'.repeat(24)}）`)?.text).toHaveLength(30);
    expect(section(`产出指标（${'1'.repeat(25)}）`)).toBeNull();
    expect(sectionOf(on([['产出指标']]), 0, COLUMNS)).toBeNull();
  });
});

describe('the table goes on', () => {
  const on5 = (
    rows: readonly Put[][],
    more: { columns?: Columns; repeats?: number[]; blanks?: boolean } = {},
  ) => {
    const { columns = COLUMNS, repeats = [], blanks = false } = more;
    const table = { columns, last: rows.length, repeats: new Set(repeats) };
    return goesOn(on([['注：甲'], ...rows]), 0, table, blanks);
  };
  const without = (...at: number[]): Put[] =>
    GOOD.map((put, index) => (at.includes(index) ? null : put));
  const { weight: ___, score: ____, ...UNMARKED } = COLUMNS;

  test.each<[string, Put[][], boolean]>([
    ['with an indicator', [GOOD], true],
    ['with one known by level 2 alone', [without(2)], true],
    ['with a target but no value', [without(4)], true],
    ['with a value but no target', [without(3)], true],
    ['with a weight but no score', [without(6)], true],
    ['with a score but no weight', [without(5)], true],
    ['not with a name alone', [without(3, 4)], false],
    ['not with values alone', [without(1, 2)], false],
    ['not without marks', [without(5, 6)], false],
    ['with the total right below', [['总分', null, null, null, null, 90, 90]], true],
    ['not with a total further down', [['别的'], ['总分', null, null, null, null, 90, 90]], false],
    ['not behind a blank row', [[], GOOD], false],
    ['not below a fact of the next form', [['单位名称', '乙局'], GOOD], false],
    ['not below who filled it in', [['填表人：某某'], GOOD], false],
    ['below another remark', [['注：乙'], GOOD], true],
    ['below other words', [['以下为效益'], GOOD], true],
    ['not where nothing follows', [], false],
  ])('%s: %#', (_, rows, does) => {
    expect(on5(rows)).toBe(does);
  });

  test('over blank rows behind a remark, and over its own header on the next page', () => {
    expect(on5([[], GOOD], { blanks: true })).toBe(true);
    expect(on5([['填表人：'], GOOD], { repeats: [1] })).toBe(true);
    expect(on5([without(5, 6)], { columns: UNMARKED })).toBe(true);
    const { score: _____, ...weighed } = COLUMNS;
    expect(on5([without(5)], { columns: weighed })).toBe(false);
  });
});
