import { describe, expect, test } from 'vitest';
import {
  isInnerLabel,
  isSubtotalRow,
  isTotalRow,
  readTotal,
  totalBelow,
} from '../../src/read/total';
import type { Put } from '../support/sheets';
import { COLUMNS, type Columns, NAMES_ONLY, on } from './table';

describe('a total row', () => {
  test.each<[Put[], boolean]>([
    [['总分', null, null, null, null, 90, 90], true],
    [['总评分', null, null, null, null, 90, 90], true],
    [['合 计：', null, null, null, null, 90, 90], true],
    [[null, '总分', null, null, null, 90, 90], true],
    [[null, null, '总分', null, null, 90, 90], false],
    [['总分', null, null, '≥90', null, 90, 90], false],
    [['总分', null, null, null, '95', 90, 90], false],
    [['产出指标', null, null, null, null, 90, 90], false],
    [[], false],
  ])('%j: %s', (row, is) => {
    expect(isTotalRow(on([row]), 0, COLUMNS)).toBe(is);
  });

  test('merged over the names it is one, and where names are all there is', () => {
    const inside: Put[] = [null, null, '总分', null, null, 90, 90];
    expect(isTotalRow(on([inside], ['C1:D1']), 0, COLUMNS)).toBe(true);
    expect(isTotalRow(on([inside]), 0, NAMES_ONLY)).toBe(true);
    expect(isInnerLabel(on([inside]), 0, 2, { ...NAMES_ONLY, level2: 1 })).toBe(true);
    expect(isInnerLabel(on([inside]), 0, 2, { ...NAMES_ONLY, level1: 0 })).toBe(true);
    expect(isInnerLabel(on([inside]), 0, 1, COLUMNS)).toBe(false);
    const { level3: ___, ...unnamed } = COLUMNS;
    expect(isInnerLabel(on([inside]), 0, 2, unnamed)).toBe(false);
  });

  test('of a table without targets the values beside it do not matter', () => {
    const { target: ___, ...rest } = COLUMNS;
    expect(isTotalRow(on([['总分', null, null, null, '95', 90]]), 0, rest)).toBe(true);
    expect(isTotalRow(on([[null, null, null, '总分', null, 90]], ['D1:E1']), 0, COLUMNS)).toBe(
      true,
    );
  });
});

describe('a subtotal row', () => {
  test.each<[Put[], boolean]>([
    [['产出指标小计', null, null, null, null, 60, 60], true],
    [[null, '数量指标合计', null, null, null, 60, 60], true],
    [[null, null, '小 计', '5', '5', 60, 60], true],
    [['小计', null, null, '略', '略', 60, 60], true],
    [['产出指标小计', null, null, '≥5', null, 60, 60], false],
    [['产出指标小计', null, null, null, '5', 60, 60], false],
    [[null, null, null, '产出小计', null, 60, 60], true],
    [['合计完成场次的数量和质量', null, null, null, null, 60, 60], false],
    [['产出指标', null, '统计报表', null, null, 60, 60], false],
    [['产出指标', null, null, null, null, 60, 60], false],
    [[], false],
  ])('%j: %s', (row, is) => {
    expect(isSubtotalRow(on([row]), 0, COLUMNS)).toBe(is);
  });

  test('where there is no column for targets', () => {
    expect(isSubtotalRow(on([['产出指标小计', 1]]), 0, {})).toBe(true);
  });
});

describe('what is stated in the total row', () => {
  const stated = (rows: readonly Put[][], merges: string[] = [], columns: Columns = COLUMNS) => {
    const { total, weight, grade, cells, totalIsFormula, gradeIsFormula } = readTotal(
      on(rows, merges),
      0,
      { first: 0, last: rows.length - 1, header: { row: 0, columns } },
    );
    const marks = [total, weight].map((one) => one?.toFixed() ?? null);
    return [...marks, grade, cells, totalIsFormula, gradeIsFormula];
  };

  test.each<[Put[][], string[], unknown[]]>([
    [
      [['总分', null, null, null, null, 100, 95]],
      [],
      ['95', '100', null, { total: 'G1', weight: 'F1', grade: 'H1' }, false, false],
    ],
    [
      [['总分', null, null, null, null, 100, 95, '优']],
      [],
      ['95', '100', '优', { total: 'G1', weight: 'F1', grade: 'H1' }, false, false],
    ],
    [
      [['总分', null, null, null, null, 100, 95, '说明']],
      [],
      ['95', '100', null, { total: 'G1', weight: 'F1' }, false, false],
    ],
    [
      [
        [
          '总分',
          null,
          null,
          null,
          null,
          100,
          { value: 95, formula: '=SUM(G1)' },
          { value: '良好', formula: '=A1' },
        ],
      ],
      [],
      ['95', '100', '良', { total: 'G1', weight: 'F1', grade: 'H1' }, true, true],
    ],
    [
      [['总分', null, null, null, null, 95]],
      ['F1:G1'],
      ['95', null, null, { total: 'F1', grade: 'H1' }, false, false],
    ],
    [
      [['总分', null, null, null, null, null, 95]],
      ['A1:F1'],
      ['95', null, null, { total: 'G1', grade: 'H1' }, false, false],
    ],
    [[['总分95']], ['A1:G1'], [null, null, null, { grade: 'H1' }, false, false]],
    [
      [
        ['总分', null, null, null, null, 100, 95],
        ['等级：', '中'],
      ],
      [],
      ['95', '100', '中', { total: 'G1', weight: 'F1', grade: 'B2' }, false, false],
    ],
    [
      [['总分', null, null, null, null, 100, 95], [], [], [], ['自评等级', null, '差']],
      ['A5:B5'],
      ['95', '100', '差', { total: 'G1', weight: 'F1', grade: 'C5' }, false, false],
    ],
    [
      [['总分', null, null, null, null, 100, 95], [], [], [], [], ['自评等级', '差']],
      [],
      ['95', '100', null, { total: 'G1', weight: 'F1', grade: 'H1' }, false, false],
    ],
    [
      [['总分', null, null, null, null, 100, 95, '等级']],
      [],
      ['95', '100', null, { total: 'G1', weight: 'F1' }, false, false],
    ],
  ])('%j merged %j', (rows, merges, facts) => {
    expect(stated(rows, merges)).toEqual(facts);
  });

  test('where columns are missing', () => {
    const { reason: ___, ...noReason } = COLUMNS;
    expect(stated([['总分', null, null, null, null, 100, 95]], [], noReason)).toEqual([
      '95',
      '100',
      null,
      { total: 'G1', weight: 'F1' },
      false,
      false,
    ]);
    expect(stated([['总分', null, null, null, null, 100, 95]], [], { level1: 0 })).toEqual([
      null,
      null,
      null,
      {},
      false,
      false,
    ]);
  });

  test.each([
    ['自评总分：98.5分　自评等级：“优”', '98.5', '优'],
    ['项目自评得分为90分，等级为良', '90', '良'],
    ['单位总得分:100', '100', null],
    ['得分：1000', undefined, undefined],
    ['总分约90分', undefined, undefined],
  ])('below the table: %s', (text, total, grade) => {
    const found = totalBelow(on([[], ['甲', text]]), 0, 1);
    expect([found?.total?.toFixed(), found?.grade]).toEqual([total, grade]);
    expect(totalBelow(on([[], ['甲', text]]), 0, 0)).toBeNull();
  });
});
