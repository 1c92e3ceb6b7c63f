import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/model/mapping';
import { readForms } from '../../src/read';
import { type Put, sheet, workbook } from '../support/sheets';

const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];
const HEADER: Put[] = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];

const formOf = (rows: Put[][], merges: string[] = [], corrections: Correction[] = []) => {
  const [form] = readForms(workbook(sheet(rows, { merges })), corrections);
  if (!form) throw new Error('no form');
  return form;
};
const namesOf = (rows: Put[][], merges?: string[]) =>
  formOf(rows, merges).indicators.map(({ level3, level2 }) => level3 || level2);

describe('weights of levels', () => {
  const groupsOf = (rows: Put[][]) =>
    formOf(rows).groups.map(({ level, weight, cell }) => [level, weight.toFixed(), cell]);

  test('behind level 1 where the form has no level 2', () => {
    const rows = [
      TITLE,
      ['一级指标', '权重', '三级指标', '权重', '指标值', '完成值', '得分'],
      ['产出指标', 60, '场次', 60, '≥5场', '6场', 60],
    ];
    expect(groupsOf(rows)).toEqual([[1, '60', 'B3']]);
  });

  test('of level 2 alone there is nothing behind the names to look in', () => {
    const rows = [
      TITLE,
      ['一级指标', '权重', '二级指标', '指标值', '完成值', '得分', '分值'],
      ['产出指标', 60, '数量指标', '≥5场', '6场', 60, 60],
    ];
    expect(groupsOf(rows)).toEqual([[1, '60', 'B3']]);
    expect(formOf(rows).indicators[0]).toMatchObject({ level2: '数量指标', level3: '' });
  });

  test('a level on a row of its own may state none', () => {
    const rows = [
      TITLE,
      HEADER,
      ['一、产出指标'],
      [null, '数量指标', '场次', '≥5场', '6场', 60, 60],
      ['二、效益指标（30分）'],
      [null, '社会效益', '知晓率', '≥90%', '91%', 30, 30],
    ];
    const form = formOf(rows, ['A3:G3', 'A5:G5']);
    expect(form.groups.map(({ label, rows }) => [label, rows])).toEqual([['效益指标(30分)', [6]]]);
    expect(form.indicators.map(({ level1 }) => level1)).toEqual(['产出指标', '效益指标']);
  });

  test('a single 分值 left of the names is that of the indicators', () => {
    const rows = [
      TITLE,
      ['一级指标', '分值', '三级指标', '指标值', '完成值', '得分'],
      ['产出指标', 60, '场次', '≥5场', '6场', 60],
    ];
    expect(formOf(rows).indicators[0]?.cells.weight).toBe('B3');
  });
});

describe('columns that are not there', () => {
  test('without 指标值 a row may still go on with the table', () => {
    const rows = [
      TITLE,
      ['一级指标', '三级指标', '完成值', '分值'],
      ['产出指标', '场次', '6场', 60],
      ['以下为效益情况'],
      ['效益指标', '知晓率', '91%', 30],
      ['总分', null, null, 90],
    ];
    const form = formOf(rows, ['A4:D4']);
    expect(form.indicators.map(({ level3 }) => level3)).toEqual(['场次', '知晓率']);
    expect(form.stated).toMatchObject({ total: null, cells: { weight: 'D6' } });
  });

  test('without 分值 and 得分 a named row with values is an indicator all the same', () => {
    const rows = [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值'],
      ['产出指标', '数量指标', '场次', '≥5场', '6场'],
      ['注：以下为效益'],
      ['效益指标', '社会效益', '知晓率', '≥90%', '91%'],
    ];
    expect(namesOf(rows, ['A4:E4'])).toEqual(['场次', '知晓率']);
  });

  test('without 三级指标 a banner is told by 二级指标', () => {
    const rows = [
      TITLE,
      ['一级指标', '二级指标', '指标值', '完成值', '分值', '得分'],
      ['一、产出指标'],
      [null, '数量指标', '≥5场', '6场', 90, 90],
    ];
    expect(formOf(rows, ['A3:F3']).indicators[0]).toMatchObject({
      level1: '产出指标',
      level2: '数量指标',
    });
  });

  test('one pointed at that has no header is known by its letter alone', () => {
    const rows = [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', null, '得分'],
      ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90],
    ];
    const said = { kind: 'column', form: '自评表!A1', block: 'indicators' } as const;
    const form = formOf(rows, [], [{ ...said, key: 'weight', column: 'F' }]);
    expect(form.indicators[0]?.weight?.toFixed()).toBe('90');
    expect(form.mapping.columns).toContainEqual({
      block: 'indicators',
      key: 'weight',
      column: 'F',
      cell: null,
      header: '',
      by: 'person',
    });
  });
});

describe('rows that are none', () => {
  const GOOD: Put[] = ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90];

  test('a value merged in from another column is not the row’s own', () => {
    const form = formOf(
      [TITLE, HEADER, ['产出指标', '数量', '场次', null, '6场', 90, 90]],
      ['C3:D3'],
    );
    expect(form.indicators[0]).toMatchObject({ level3: '场次', target: { nature: 'unfilled' } });
  });

  test('a banner that names no level leaves the level as it is', () => {
    const rows = [TITLE, HEADER, GOOD, ['其中重点工作'], [null, null, '人次', '≥5人', '6人', 5, 5]];
    expect(
      formOf(rows, ['A4:G4']).indicators.map(({ level1, level3 }) => [level1, level3]),
    ).toEqual([
      ['产出指标', '场次'],
      ['产出指标', '人次'],
    ]);
  });

  test('小计 merged over the values is a subtotal', () => {
    const rows = [
      TITLE,
      HEADER,
      GOOD,
      [null, null, null, '产出指标小计', null, 90, 90],
      ['效益指标', '社会效益', '知晓率', '≥90%', '91%', 5, 5],
    ];
    expect(namesOf(rows)).toEqual(['场次', '知晓率']);
  });

  test('a table without total ends at the first field below it', () => {
    expect(namesOf([TITLE, HEADER, GOOD, ['填表人：某某'], GOOD])).toEqual(['场次']);
    expect(namesOf([TITLE, HEADER, GOOD, ['注：数据来自年报'], ['单位名称', '某局']])).toEqual([
      '场次',
    ]);
  });

  test('a row called 总分 that states what was achieved is an indicator', () => {
    const rows = [TITLE, HEADER, GOOD, ['总分', null, null, null, '85分', 5, 5]];
    expect(formOf(rows).stated.total).toBeNull();
    expect(formOf(rows).indicators).toHaveLength(2);
  });

  test('a remark goes on over blank rows and a repeated header', () => {
    const more: Put[] = ['效益指标', '社会效益', '知晓率', '≥90%', '91%', 5, 5];
    expect(namesOf([TITLE, HEADER, GOOD, ['备注：续下页'], [], HEADER, more])).toEqual([
      '场次',
      '知晓率',
    ]);
  });

  test('weights as fractions are points, and one that is missing stays unknown', () => {
    const rows = [
      TITLE,
      HEADER,
      ['产出指标', '数量指标', '甲', '≥5场', '6场', 0.5, null],
      [null, null, '乙', '≥5场', '6场', 0.4, null],
      [null, null, '丙', '≥5场', '6场', null, null],
    ];
    expect(formOf(rows).indicators.map(({ weight }) => weight?.toFixed() ?? null)).toEqual([
      '50',
      '40',
      null,
    ]);
  });
});

describe('the total', () => {
  const GOOD: Put[] = ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90];

  test('pointed at, is that row even if it is blank, and 总分 above it is no indicator', () => {
    const rows = [TITLE, HEADER, GOOD, ['总分', null, null, null, null, 90, 90], [], GOOD];
    const said = { kind: 'row', form: '自评表!A1', what: 'total', row: 5 } as const;
    const form = formOf(rows, [], [said]);
    expect(form.indicators).toHaveLength(1);
    expect(form.mapping.rows.total).toBe(5);
    expect(form.stated).toMatchObject({ total: null, cells: { total: 'G5', weight: 'F5' } });
  });

  test('a grade label with no room beside it names no cell', () => {
    const rows = [
      TITLE,
      HEADER,
      GOOD,
      ['总分', null, null, null, null, 90, 90],
      [null, null, null, null, null, null, '评价等级'],
    ];
    expect(formOf(rows).stated).toMatchObject({ grade: null, cells: { total: 'G4' } });
    expect(formOf(rows).stated.cells.grade).toBeUndefined();
  });

  test('in words below the table may come without a grade', () => {
    const { stated } = formOf([TITLE, HEADER, GOOD, [], ['自评总分：96分']]);
    expect([stated.total?.toFixed(), stated.grade]).toEqual(['96', null]);
  });
});
