import { describe, expect, test } from 'vitest';
import { endsTable } from '../../src/read/rowKinds';
import type { Put } from '../support/sheets';
import { COLUMNS, HEADER, on, table } from './table';

const names = (...given: Parameters<typeof table>) =>
  table(...given).indicators.map(({ row, level1, level2, level3 }) =>
    [row, level1, level2, level3].join('|'),
  );

describe('the rows of indicators', () => {
  test('a name merged with its level is the name; a value merged into a name is none', () => {
    const rows: Put[][] = [
      ['产出', '数量', null, '≥5场', '6场', 10, 10],
      ['效益', null, null, '≥6场', '7场', 10, 10],
      ['满意', '群众', '场次', null, '7场', 10, 10],
    ];
    const read = table(rows, ['B2:C2', 'A3:C3', 'C4:D4']);
    expect(read.indicators.map(({ level3, target }) => [level3, target.text])).toEqual([
      ['数量', '≥5场'],
      ['效益', '≥6场'],
      ['场次', ''],
    ]);
    expect(
      table([['总体评价', null, null, null, '好', 10, 10]], ['A2:D2']).indicators[0]?.target.text,
    ).toBe('');
  });

  test('a form without weights, marks, reasons', () => {
    const [one] = table([['场次', '≥5场', '6场']], [], ['三级指标', '指标值', '完成值']).indicators;
    expect(one).toMatchObject({
      level1: '',
      level2: '',
      level3: '场次',
      weight: null,
      score: null,
    });
    expect([one?.reason, one?.method, one?.scoreIsFormula]).toEqual([null, null, false]);
    expect(one?.cells).toEqual({ level3: 'A2', target: 'B2', actual: 'C2' });
  });

  test('the method and the reason stand in columns of their own', () => {
    const header: Put[] = ['三级指标', '指标值', '完成值', '分值', '得分', '评分标准', '偏差原因'];
    const [one] = table([['场次', 5, 4, 10, 8, '按比例', '雨多']], [], header).indicators;
    expect([one?.method, one?.reason]).toEqual(['按比例', '雨多']);
  });

  test.each<[string, Put[], Put[][]]>([
    [
      'no column of targets or weights',
      ['二级指标', '三级指标', '完成值', '得分'],
      [
        ['数量', '场次', '6场', 50],
        ['合计', null, null, 50],
        ['质量', '合格', '好', 40],
      ],
    ],
    [
      'no column of marks at all',
      ['二级指标', '三级指标', '指标值', '完成值'],
      [['数量', '场次', '5场', '6场'], ['合计'], ['质量', '合格', '好', '好']],
    ],
    [
      'no column of names',
      ['一级指标', '二级指标', '指标值', '得分'],
      [
        ['产出', '场次', '5场', 50],
        ['合计', null, null, 50],
        ['效益', '合格', '好', 40],
      ],
    ],
  ])('合计 of one level ends no table with %s', (_, header, rows) => {
    expect(table(rows, [], header).indicators.map(({ row }) => row)).toEqual([2, 4]);
  });

  test('a row without a mark behind 合计 is not taken for an indicator', () => {
    const header: Put[] = ['二级指标', '三级指标', '完成值', '得分'];
    const rows: Put[][] = [
      ['数量', '场次', '6场', 50],
      ['合计', null, null, 50],
      ['质量', '合格', '好'],
    ];
    const read = table(rows, [], header);
    expect([read.indicators.length, read.totalRow]).toEqual([1, 2]);
  });

  test('a mark by formula is known as one', () => {
    const rows: Put[][] = [
      ['产出', '数量', '场次', 5, 5, 10, { value: 10, formula: '=F2' }],
      [null, null, '册数', 5, 5, 10, 10],
    ];
    expect(table(rows).indicators.map(({ scoreIsFormula }) => scoreIsFormula)).toEqual([
      true,
      false,
    ]);
  });

  test.each<[string, string[], number[]]>([
    ['both from above', ['F2:F3', 'G2:G3'], [3]],
    ['weight alone', ['F2:F3'], []],
    ['mark alone', ['G2:G3'], []],
  ])('rows that share %s', (_, merges, shared) => {
    const rows: Put[][] = [
      ['产出', '数量', '场次', 5, 5, 10, 10],
      [null, null, '册数', 5, 5],
    ];
    expect(table(rows, merges).shared).toEqual(shared);
  });

  test('a mark merged from above is shared where a form has no weights', () => {
    const rows: Put[][] = [
      ['场次', 5, 5, 10],
      ['册数', 5, 5],
    ];
    expect(table(rows, ['D2:D3'], ['三级指标', '指标值', '完成值', '得分']).shared).toEqual([3]);
  });

  test.each<[Put[], string[]]>([
    [
      [0.4, 0.6],
      ['40', '60'],
    ],
    [
      [0.3, 0.6],
      ['30', '60'],
    ],
    [
      [0.2, 0.6],
      ['20', '60'],
    ],
    [
      [0.2, 0.5],
      ['0.2', '0.5'],
    ],
    [[1], ['1']],
    [[0.9], ['0.9']],
    [
      [1, -0.2],
      ['1', '-0.2'],
    ],
  ])('weights %j are points %j', (weights, points) => {
    const rows = weights.map((weight, at): Put[] => ['产出', '数量', `场次${at}`, 5, 5, weight, 1]);
    expect(table(rows).indicators.map(({ weight }) => weight?.toFixed())).toEqual(points);
  });

  test('a level of another section does not go on into the next', () => {
    const rows: Put[][] = [
      ['一、产出指标', null, null, null, null, null, null],
      [null, '数量', '场次', 5, 5, 10, 10],
      ['二、效益指标', null, null, null, null, null, null],
      [null, null, '收入', 5, 5, 10, 10],
    ];
    expect(names(rows, ['A2:H2', 'A4:H4'])).toEqual(['3|产出指标|数量|场次', '5|效益指标||收入']);
  });

  test('a line with the total ends the table, also in the column of names', () => {
    const rows: Put[][] = [
      ['场次', 5, 5, 50, 45],
      ['自评总分：96.5分，等级：优'],
      ['册数', 5, 5, 50, 45],
    ];
    const read = table(rows, [], ['三级指标', '指标值', '完成值', '分值', '得分']);
    expect(read.indicators.map(({ level3 }) => level3)).toEqual(['场次']);
    expect([read.stated.total?.toFixed(), read.stated.grade]).toEqual(['96.5', '优']);
    expect([read.last, read.totalRow]).toEqual([1, null]);
  });

  test('without any indicator the table ends at its header', () => {
    const read = table([['填表人：张三'], ['总分：90分']]);
    expect([read.last, read.indicators.length, read.stated.total?.toFixed()]).toEqual([0, 0, '90']);
  });

  test('the total above the indicators, where none stands below', () => {
    const rows: Put[][] = [
      ['总分', null, null, null, null, 100, 90],
      ['产出', '数量', '场次', 5, 5, 50, 45],
      ['合计', null, null, null, null, 50, 45],
      ['效益', '社会', '收入', 5, 5, 50, 45],
    ];
    const read = table(rows);
    expect([read.totalRow, read.stated.total?.toFixed(), read.last]).toEqual([1, '90', 4]);
  });

  test('a name that reads like a title ends no table where it names an indicator', () => {
    const view = on([HEADER, [null, null, '绩效自评表'], ['绩效自评表'], []]);
    expect([1, 2, 3].map((row) => endsTable(view, row, COLUMNS))).toEqual([false, true, false]);
  });
});
