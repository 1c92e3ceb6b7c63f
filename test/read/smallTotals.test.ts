import { describe, expect, test } from 'vitest';
import { isSubtotalRow, readTotal } from '../../src/read/total';
import type { Put } from '../support/sheets';
import { COLUMNS, type Columns, on, table } from './table';

describe('weights of levels', () => {
  const shown = (groups: ReturnType<typeof table>['groups']) =>
    groups.map(
      ({ level, label, weight, cell, rows }) =>
        `${level} ${label} ${weight.toFixed()} ${cell} ${rows.join()}`,
    );

  test('a section that comes again has its own rows', () => {
    const rows: Put[][] = [
      ['产出指标（30分）'],
      [null, '数量', '场次', 5, 5, 10, 10],
      [null, null, '册数', 5, 5, 20, 20],
      ['产出指标（50分）'],
      [null, '数量', '期数', 5, 5, 50, 50],
    ];
    expect(shown(table(rows, ['A2:H2', 'A5:H5']).groups)).toEqual([
      '1 产出指标(30分) 30 A2 3,4',
      '1 产出指标(50分) 50 A5 6',
    ]);
  });

  test('a level named once counts for the blank rows below it; weights in columns of their own', () => {
    const header = [
      '一级指标',
      '权重',
      '二级指标',
      '权重',
      '三级指标',
      '权重',
      '指标值',
      '完成值',
      '得分',
    ];
    const rows: Put[][] = [
      ['产出', 50, '数量', 20, '场次', 20, 5, 5, 20],
      [null, null, '质量', 30, '合格', 30, 5, 5, 30],
      ['效益(40)', null, '社会', null, '收入', 40, 5, 5, 40],
      ['满意', 0.5, '群众', null, '群众', 10, 5, 5, 10],
    ];
    const read = table(rows, [], header);
    expect(read.indicators.map(({ weight }) => weight?.toFixed())).toEqual([
      '20',
      '30',
      '40',
      '10',
    ]);
    expect(shown(read.groups)).toEqual([
      '1 产出 50 B2 2,3',
      '1 效益(40) 40 A4 4',
      '2 数量 20 D2 2',
      '2 质量 30 D3 3',
    ]);
  });

  test('a weight left of the first level or behind the names is nobody’s of the levels', () => {
    const header = ['分值', '一级指标', '三级指标', '指标值', '完成值', '得分'];
    expect(shown(table([[50, '产出', '场次', 5, 5, 50]], [], header).groups)).toEqual([]);
    expect(shown(table([['产出', '数量', '场次', 5, 5, 50, 50]]).groups)).toEqual([]);
    const only = ['一级指标', '权重', '二级指标', '指标值', '完成值', '得分'];
    expect(shown(table([['产出', 50, '数量', 5, 5, 50]], [], only).groups)).toEqual([
      '1 产出 50 B2 2',
    ]);
  });
});

describe('subtotals and totals in small', () => {
  test.each<[string, Put[], boolean]>([
    ['called 小计 beside another name', ['产出合计', '小计', null, 5, 5], true],
    ['called 合计 with 合计 for a value', ['产出指标合计', null, null, '合计10场'], true],
    ['called 合计 with a value', ['产出指标合计', null, null, '10场'], false],
    ['called 合计 with an achieved value', ['产出指标合计', null, null, null, '10场'], false],
    ['no word of it', ['产出指标', null, null], false],
    ['blank', [], false],
  ])('%s', (_, row, is) => {
    expect(isSubtotalRow(on([row]), 0, COLUMNS)).toBe(is);
  });

  test.each<[string, Put[], string[], Columns, object, (string | null)[]]>([
    [
      'all of them',
      ['总分', null, null, null, null, 100, 90, '优'],
      [],
      COLUMNS,
      { total: 'G1', weight: 'F1', grade: 'H1' },
      ['90', '100', '优'],
    ],
    [
      'a grade yet to be written',
      ['总分', null, null, null, null, 100, 90],
      [],
      COLUMNS,
      { total: 'G1', weight: 'F1', grade: 'H1' },
      ['90', '100', null],
    ],
    [
      'words where the grade might stand',
      ['总分', null, null, null, null, 100, 90, '见附件'],
      [],
      COLUMNS,
      { total: 'G1', weight: 'F1' },
      ['90', '100', null],
    ],
    [
      'no column of reasons',
      ['总分', null, null, null, null, 100, 90],
      [],
      { ...COLUMNS, reason: undefined },
      { total: 'G1', weight: 'F1' },
      ['90', '100', null],
    ],
    [
      'no column of reasons, the first cell blank',
      [null, '总分', null, null, null, 100, 90],
      [],
      { ...COLUMNS, reason: undefined },
      { total: 'G1', weight: 'F1' },
      ['90', '100', null],
    ],
    [
      'no column of weights',
      ['总分', null, null, null, null, 100, 90],
      [],
      { ...COLUMNS, weight: undefined, reason: undefined },
      { total: 'G1' },
      ['90', null, null],
    ],
    [
      'no column of marks',
      ['总分', null, null, null, null, 100, 90],
      [],
      { ...COLUMNS, score: undefined, reason: undefined },
      { weight: 'F1' },
      [null, '100', null],
    ],
    [
      'neither',
      ['总分', null, null, null, null, 100, 90],
      [],
      { level3: 2 },
      {},
      [null, null, null],
    ],
    [
      'the label over the weights',
      ['总分', null, null, null, null, null, 90],
      ['A1:F1'],
      { ...COLUMNS, reason: undefined },
      { total: 'G1' },
      ['90', null, null],
    ],
    [
      'weight and mark in one',
      ['总分', null, null, null, null, 90],
      ['F1:G1'],
      { ...COLUMNS, reason: undefined },
      { total: 'F1' },
      ['90', null, null],
    ],
    [
      'the label over all',
      ['总分：90'],
      ['A1:H1'],
      { ...COLUMNS, reason: undefined },
      {},
      [null, null, null],
    ],
  ])('the total row with %s', (_, row, merges, columns, cells, [total, weight, grade]) => {
    const stated = readTotal(on([row], merges), 0, {
      first: 0,
      last: 0,
      header: { row: 0, columns },
    });
    expect(stated).toMatchObject({ cells, grade, totalIsFormula: false, gradeIsFormula: false });
    expect([stated.total?.toFixed() ?? null, stated.weight?.toFixed() ?? null]).toEqual([
      total,
      weight,
    ]);
    expect(stated.cells).toEqual(cells);
  });
});
