import { describe, expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { findMoneyUnit } from '../../src/read/facts';
import { findUnitName } from '../../src/read/unitName';
import { findYear, statedYears } from '../../src/read/years';
import { type Put, sheet, workbook } from '../support/sheets';
import { on } from './table';

describe('the year in a row of its own under the title', () => {
  const yearOf = (...rows: Put[][]) => findYear(on(rows), 0, rows.length - 1)?.year ?? null;
  const TITLE: Put[] = ['项目资金绩效自评表'];

  test.each<[Put[], number | null]>([
    [['（2023年）'], 2023],
    [['2024年'], 2024],
    [['二〇二三年'], 2023],
    [['2024年', null, '单位：万元'], 2024],
    [['2024年度'], 2024],
    // A row of a table, a date, a year beside a label or a word of prose is none.
    [['2021年', 35, 40], null],
    [['开工时间', '2021年'], null],
    [['2024年3月'], null],
    [['2024年完成绿化'], null],
    [['2024'], null],
  ])('%j', (line, year) => {
    expect(yearOf(TITLE, line)).toBe(year);
  });

  test('it goes before a title that says another, which is told', () => {
    const rows: Put[][] = [['2022年度项目支出绩效自评表'], ['（2023年）']];
    expect(statedYears(on(rows), 0, 1).map(({ year }) => year)).toEqual([2022, 2023]);
  });
});

describe('the unit in the title', () => {
  const unitOf = (...rows: Put[][]) => findUnitName(on(rows), 0, rows.length - 1);

  test.each<[string, string | null]>([
    ['苏平区司法局2022年度部门整体支出绩效自评表', '苏平区司法局'],
    ['附件2：2023年度某县水利局部门整体绩效自评表', '某县水利局'],
    ['某市某镇人民政府整体支出绩效自评表', '某市某镇人民政府'],
    // Not what the money is for, nor a place alone.
    ['公办幼儿园2023年度项目支出绩效自评表', null],
    ['2023年度部门整体支出绩效自评表', null],
    ['东湖区2023年度项目支出绩效自评表', null],
    ['某县农村公路建设项目绩效自评表', null],
    ['社区卫生服务中心2023年度项目支出绩效自评表', null],
    ['乡镇卫生院2023年度项目支出绩效自评表', null],
    ['省级水库2023年度项目支出绩效自评表', null],
    ['市直机关工委2022年度部门整体支出绩效自评表', '市直机关工委'],
    ['城区教育局2022年度部门整体支出绩效自评表', '城区教育局'],
    ['景县教育局2022年度部门整体支出绩效自评表', '景县教育局'],
    ['石林县教育局2022年度整体支出绩效自评表', '石林县教育局'],
    ['神农架林区财政局2022年度部门整体支出绩效自评表', '神农架林区财政局'],
    ['某县教育局2022年度财政支出绩效自评表', '某县教育局'],
    ['某县教育局2022年度绩效评价自评表', '某县教育局'],
    ['某县民政局（2022年度）项目支出绩效自评表', '某县民政局'],
    ['城东校区幼儿园2023年度项目支出绩效自评表', null],
    ['苏平县农村公办幼儿园2023年度补助项目绩效自评表', null],
    ['苏平市自然保护区2023年度管护补助项目支出绩效自评表', null],
    ['雄新区社区服务中心2023年度项目支出绩效自评表', '雄新区社区服务中心'],
    ['苏平区文化馆2023年项目绩效自评表', '苏平区文化馆'],
    ['苏平区文化馆2023年度绩效自评表', '苏平区文化馆'],
  ])('%s', (title, name) => {
    expect(unitOf([title])?.text ?? null).toBe(name);
  });

  test('a label says it better, 主管部门 less well', () => {
    const TITLE: Put[] = ['苏平区司法局2022年度部门整体支出绩效自评表'];
    expect(unitOf(TITLE, ['单位名称', '苏平区公证处'])).toEqual({
      text: '苏平区公证处',
      cell: 'B2',
    });
    expect(unitOf(TITLE, ['主管部门', '苏平区政府'])).toEqual({ text: '苏平区司法局', cell: 'A1' });
  });
});

describe('单位 as a label', () => {
  const unitOf = (...rows: Put[][]) => findUnitName(on(rows), 0, rows.length - 1)?.text ?? null;
  const moneyOf = (...rows: Put[][]) => findMoneyUnit(on(rows), 0, rows.length - 1);

  test.each<[Put[][], string | null, string]>([
    [[['项目名称', '参保动员', '单位', '白塔乡人民政府']], '白塔乡人民政府', '万元'],
    [[['单位：某县档案馆']], '某县档案馆', '万元'],
    [[['项目名称', '阅读推广', '单位', '元']], null, '元'],
    [[['金额单位', '千元']], null, '千元'],
    [
      [
        ['单位', '元'],
        ['单位', '某县档案馆'],
      ],
      '某县档案馆',
      '元',
    ],
    // What things are counted in, and headers of a table, are neither.
    [[['单位', '处']], null, '万元'],
    [[['单位', '年初预算数', '全年预算数']], null, '万元'],
    [[['单位', 'toString']], null, '万元'],
    // Brackets say it first.
    [
      [
        ['项目资金（万元）', '年初预算数'],
        ['单位', '元'],
      ],
      null,
      '万元',
    ],
  ])('%j', (rows, unit, money) => {
    expect([unitOf(...rows), moneyOf(...rows)]).toEqual([unit, money]);
  });

  test('a label of its own goes before it, 主管部门 after it', () => {
    expect(unitOf(['单位', '某某乡人民政府'], ['实施单位', '某某站'])).toBe('某某站');
    expect(unitOf(['主管部门', '某某局'], ['单位', '某某乡人民政府'])).toBe('某某乡人民政府');
    expect(unitOf(['主管部门', '某某局'])).toBe('某某局');
  });

  test('资金使用单位 names the unit, before the departments in charge, where 实施单位 does not', () => {
    expect(unitOf(['地方主管部门', '省厅'], ['资金使用单位', '某县住建局'])).toBe('某县住建局');
    expect(unitOf(['主管部门', '某市局'], ['资金使用单位', '某县住建局'])).toBe('某县住建局');
    expect(unitOf(['资金使用单位', '某县住建局'], ['实施单位', '某站'])).toBe('某站');
  });
});

test('a 年度 in a goal is none of the head', () => {
  const rows: Put[][] = [
    ['项目支出绩效自评表'],
    ['（2023年度）'],
    ['预期目标', null, '实际完成情况'],
    ['完成2022年度结转工程。', null, '2022年度结转工程已完工。'],
    ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '工程', '≥1处', '1处', 100, 100],
  ];
  const [form] = readForms(workbook(sheet(rows)));
  expect(form?.years).toEqual([{ year: 2023, cell: 'A2' }]);
});
