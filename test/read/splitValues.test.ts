import { expect, test } from 'vitest';
import type { Put } from '../support/sheets';
import { readouts } from './readout';

const TITLE: Put[] = ['2023年度项目支出绩效自评表'];
const read = (heads: Put[][], merges: string[], row: Put[]) =>
  readouts([TITLE, ...heads, row], { merges })[0] ?? [];

const HEAD: Put[] = ['一级指标', '二级指标', '三级指标', '年度指标值', null, null, '实际完成值'];
const MARKS: Put[] = ['分值', '得分'];
const TALL = ['A2:A3', 'B2:B3', 'C2:C3'];

test('指标值 and 完成值 over columns of symbol, number and unit are read by the heading above them', () => {
  const lines = read(
    [
      [...HEAD, null, null, ...MARKS],
      [null, null, null, '符号', '数值', '单位', '符号', '数值', '单位'],
    ],
    [...TALL, 'D2:F2', 'G2:I2', 'J2:J3', 'K2:K3'],
    ['产出指标', '数量指标', '养护里程', '≥', 186, '公里', '＝', 190, '公里', 90, 90],
  );
  expect(lines.find((line) => line.startsWith('指标'))).toContain('>=186[quantity 186 公里]');
  expect(lines.find((line) => line.startsWith('指标'))).toContain('190[quantity 190 公里]');
});

test('a column of numbers under no such heading, or in the row of the heading, is none', () => {
  const one = read(
    [
      [...HEAD.slice(0, 3), '基本情况', '实际完成值', ...MARKS],
      [null, null, null, '数值', null, null, null],
    ],
    [...TALL, 'E2:E3', 'F2:F3', 'G2:G3'],
    ['产出指标', '数量指标', '养护里程', 186, '190公里', 90, 90],
  );
  expect(one.filter((line) => line.startsWith('列 indicators.target'))).toEqual([]);
  const two = read(
    [[...HEAD.slice(0, 3), '数值', '实际完成值', ...MARKS]],
    [],
    ['产出指标', '数量指标', '养护里程', 186, '190公里', 90, 90],
  );
  expect(two.filter((line) => line.startsWith('列 indicators.target'))).toEqual([]);
});

const lineOf = (lines: readonly string[]) => lines.find((line) => line.startsWith('指标')) ?? '';

test('完成值 by district: the column of the whole is the value, whatever the others are', () => {
  const row: Put[] = [
    '产出指标',
    '数量指标',
    '改厕',
    '≥4200户',
    '4230户',
    '1810户',
    '2420户',
    90,
    90,
  ];
  const heads = (whole: string): Put[][] => [
    [...HEAD.slice(0, 4), '全年实际完成值', null, null, ...MARKS],
    [null, null, null, null, whole, '东山县', '西川县', null, null],
  ];
  const merges = [...TALL, 'D2:D3', 'E2:G2', 'H2:H3', 'I2:I3'];
  expect(lineOf(read(heads('全市'), merges, row))).toContain(' 4230户[quantity 4230 户]‹E4›');
  expect(lineOf(read(heads('合计'), merges, row))).toContain(' 4230户[quantity 4230 户]‹E4›');
  expect(lineOf(read(heads('南湖区'), merges, row))).not.toContain('quantity 4230');
});

test('values of several years: the last year is the one that is judged', () => {
  const heads: Put[][] = [
    [...HEAD.slice(0, 3), '指标值', null, null, null, ...MARKS],
    [null, null, null, '2022年目标值', '2022年完成值', '2023年目标值', '2023年完成值', null, null],
  ];
  const row: Put[] = ['产出指标', '数量指标', '改厕', '≥10户', '11户', '≥20户', '22户', 90, 90];
  const line = lineOf(read(heads, [...TALL, 'D2:G2', 'H2:H3', 'I2:I3'], row));
  expect(line).toContain('≥20户[quantity 20 户]‹F4›');
  expect(line).toContain('22户[quantity 22 户]‹G4›');
});
