import { expect, test } from 'vitest';
import type { Put } from '../support/sheets';
import { readouts } from './readout';

const TITLE: Put[] = ['2023年度项目支出绩效自评表'];
const HEADER: Put[] = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const ROW: Put[] = ['产出指标', '数量指标', '场次', '≥5场', '5场', 90, 90];
const fundsOf = (rows: Put[][], merges: string[]): string[] =>
  (readouts([TITLE, ...rows, HEADER, ROW], { merges })[0] ?? []).filter((line) =>
    line.startsWith('资金'),
  );

const MERGES = ['A2:A3', 'B2:D2', 'E2:G2', 'H2:H3', 'I2:I3'];
const heads = (score: Put, ...sources: Put[]): Put[][] => [
  ['资金执行', '全年预算数', null, null, '全年执行数', null, null, '执行率', score],
  [null, ...sources],
];
const SOURCES = ['小计', '财政拨款', '其他资金', '小计', '财政拨款', '其他资金'];

test('amounts over their sources, in one row: a row for each source, rate and marks with the first', () => {
  const amounts: Put[] = ['金额', 53, 51, 2, 50.35, 48.45, 1.9, '95%', 9.5];
  expect(fundsOf([...heads('得分\n（10分）', ...SOURCES), amounts], MERGES)).toEqual([
    '资金 total 小计‹B3› 预算53‹B4› 执行50.35‹E4› 分值10‹I2› 执行率95‹H4› 得分9.5‹I4›',
    '资金 fiscal 财政拨款‹C3› 预算51‹C4› 执行48.45‹F4›',
    '资金 other 其他资金‹D3› 预算2‹D4› 执行1.9‹G4›',
  ]);
});

test('a source may stand below one of the amounts only', () => {
  const amounts: Put[] = ['金额', 53, 53, null, 50.35, 48.45, 1.9, '95%', 9.5];
  const sources: Put[] = ['合计', '财政拨款', null, '合计', '财政拨款', '单位资金'];
  expect(fundsOf([...heads('得分', ...sources), amounts], MERGES)).toEqual([
    '资金 total 合计‹B3› 预算53‹B4› 执行50.35‹E4› 执行率95‹H4› 得分9.5‹I4›',
    '资金 fiscal 财政拨款‹C3› 预算53‹C4› 执行48.45‹F4›',
    '资金 unit 单位资金‹G3› 执行1.9‹G4›',
  ]);
});

test('one amount over sources is no such block', () => {
  const rows: Put[][] = [
    ['资金执行', '全年预算数', null, null, '已拨付数', null, null, '执行率', '得分'],
    [null, ...SOURCES],
    ['金额', 53, 51, 2, 50.35, 48.45, 1.9, '95%', 9.5],
  ];
  expect(fundsOf(rows, MERGES)).toEqual([]);
});
