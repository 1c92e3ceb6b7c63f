import { describe, expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { findRegions } from '../../src/read/regions';
import { splitAtGaps } from '../../src/read/sideBySide';
import { type Put, sheet, workbook } from '../support/sheets';
import { HEADER, on } from './table';

const TITLE: Put[] = ['部门整体支出绩效自评表'];

describe('where forms begin and end', () => {
  const ROW: Put[] = ['产出', '数量', '场次', 5, 5, 10, 10];
  const cut = (rows: Put[][]) =>
    findRegions(on(rows)).map(({ first, last, header, repeats }) => [
      first,
      last,
      header.row,
      [...repeats],
    ]);

  test('a header repeated behind blank rows and inner names goes on', () => {
    expect(cut([TITLE, HEADER, ROW, [], [null, null, '总分'], HEADER, ROW])).toEqual([
      [0, 6, 1, [5]],
    ]);
  });

  test('a second form without a title begins at the facts of its unit', () => {
    const rows = [
      TITLE,
      HEADER,
      ROW,
      ['总分'],
      [],
      ['项目名称：修路，第一期'],
      ['说明'],
      HEADER,
      ROW,
    ];
    expect(cut(rows)).toEqual([
      [0, 4, 1, []],
      [5, 8, 7, []],
    ]);
  });

  test('else behind what ends the form above', () => {
    expect(cut([TITLE, HEADER, ROW, ['总分'], [], ['第二部分'], HEADER, ROW])).toEqual([
      [0, 3, 1, []],
      [4, 7, 6, []],
    ]);
    expect(cut([TITLE, HEADER, ROW, ['总分'], HEADER, ROW])).toEqual([
      [0, 3, 1, []],
      [4, 5, 4, []],
    ]);
  });

  test('a title of two rows opens a form with its first', () => {
    expect(cut([TITLE, HEADER, ROW, TITLE, TITLE, HEADER, ROW])).toEqual([
      [0, 2, 1, []],
      [3, 6, 5, []],
    ]);
  });

  test('a table of targets is a form where its title, above it, says so', () => {
    const targets: Put[] = ['一级指标', '二级指标', '三级指标', '指标值'];
    expect(cut([['绩效目标申报表'], targets, ROW, TITLE])).toEqual([]);
    expect(cut([TITLE, targets, ROW])).toEqual([[0, 2, 1, []]]);
    expect(cut([targets, TITLE])).toEqual([]);
    expect(cut([['三级指标', '完成值'], ROW])).toEqual([]);
  });

  test('tables that are no forms, side by side, are one sheet', () => {
    const view = on([['甲', '乙', '丙', '丁', null, '甲', '乙', '丙', '丁']]);
    expect(splitAtGaps(view)).toEqual([view]);
    expect(splitAtGaps(on([])).length).toBe(1);
  });
});

describe('one small form', () => {
  const ROW: Put[] = ['产出', '数量', '场次', 5, 5, 100, { value: 90, format: '0.0' }];
  const TOTAL: Put[] = ['总分', null, null, null, null, 100, { value: 90, format: '0.00' }];

  test('keeps the formats of the cells that are written, but the usual one', () => {
    const grid = sheet([
      TITLE,
      HEADER,
      ROW,
      [...TOTAL, null],
      ['等级', { value: '优', format: '@' }],
    ]);
    const [form] = readForms(workbook(grid));
    expect(form?.formats).toEqual({ G3: '0.0', G4: '0.00', B5: '@' });
    expect([form?.id, form?.title, form?.kind, form?.years]).toEqual([
      '自评表!A1',
      TITLE[0],
      'department',
      [],
    ]);
  });

  test('a form of nothing but its table', () => {
    const [form, ...others] = readForms(workbook(sheet([[], HEADER, ROW])));
    expect(others).toEqual([]);
    expect([form?.id, form?.title, form?.kind, form?.year]).toEqual([
      '自评表!A2',
      '',
      'department',
      null,
    ]);
    expect([form?.goals, form?.funds, form?.narratives]).toEqual([[], [], []]);
  });

  test('prose above the table and below it, years above the funds alone', () => {
    const rows: Put[][] = [
      TITLE,
      ['（2023年度）'],
      ['评价结论', '工作完成较好。'],
      ['资金名称', '年初预算数', '全年预算数', '全年执行数'],
      ['年度资金总额', 10, 10, 9],
      ['2022年度', null],
      HEADER,
      ROW,
      TOTAL,
      ['存在问题', '2021年度结转较多。'],
    ];
    const [form] = readForms(workbook(sheet(rows)));
    expect(form?.narratives?.map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      'B3 工作完成较好。',
      'B10 2021年度结转较多。',
    ]);
    expect(form?.years).toEqual([{ year: 2023, cell: 'A2' }]);
    expect(form?.funds.map(({ label }) => label)).toEqual(['年度资金总额']);
  });

  test('funds in rows keep their formats; amounts beside labels are not asked then', () => {
    const rows: Put[][] = [
      TITLE,
      ['预算数', 7, '执行数', 6],
      ['资金名称', '年初预算数', '全年预算数', '全年执行数', '执行率', '得分'],
      ['年度资金总额', 10, 10, 9, { value: 0.9, format: '0%' }, { value: 9, format: '0.0' }],
      HEADER,
      ROW,
    ];
    const [form] = readForms(workbook(sheet(rows)));
    expect(form?.formats).toEqual({ E4: '0%', F4: '0.0', G6: '0.0' });
    expect(form?.funds.map(({ label, executed }) => `${label} ${executed?.toFixed()}`)).toEqual([
      '年度资金总额 9',
    ]);
  });

  test('a department’s form has no project, though it names one', () => {
    const rows: Put[][] = [TITLE, ['项目名称', '修路'], HEADER, ROW];
    const [form] = readForms(workbook(sheet(rows)));
    expect([form?.kind, form?.project]).toEqual(['department', null]);
    rows[0] = ['绩效自评表'];
    const [other] = readForms(workbook(sheet(rows)));
    expect([other?.kind, other?.project]).toEqual(['project', '修路']);
  });

  test('hidden sheets are left out', () => {
    const grid = sheet([TITLE, HEADER, ROW], { visible: false });
    expect(readForms(workbook(grid))).toEqual([]);
  });
});
