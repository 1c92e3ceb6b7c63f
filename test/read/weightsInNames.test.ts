import { expect, test } from 'vitest';
import { editsOf, examine } from '../../src/pipeline';
import { type Put, sheet, workbook } from '../support/sheets';
import { readout } from './readout';
import { table } from './table';

const HEADER: Put[] = ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'];
const read = (names: readonly string[], header: Put[] = HEADER) =>
  table(
    names.map((name) => ['产出指标', '数量指标', name, '12座', '12座', 8]),
    [],
    header,
  ).indicators.map(({ level3, weight, cells }) => [
    level3,
    weight?.toFixed() ?? null,
    cells.weight,
  ]);

test.each([
  ['整治病险水库（8分）', '8'],
  ['整治病险水库(8分)', '8'],
  ['整治病险水库 （分值：7.5分）', '7.5'],
  ['整治病险水库【８分】', '8'],
])('without a column of weights the name states it: %s', (name, weight) => {
  expect(read([name])).toEqual([['整治病险水库', weight, 'C2']]);
});

test('other brackets belong to the name', () => {
  expect(read(['培训（2期）', '平均成绩（≥90分）', '（8分）水库'])).toEqual([
    ['培训（2期）', null, undefined],
    ['平均成绩（≥90分）', null, undefined],
    ['（8分）水库', null, undefined],
  ]);
});

test('one name among others may speak of marks; more than half state weights', () => {
  expect(read(['综合测评（100分）', '整治水库'])).toEqual([
    ['综合测评（100分）', null, undefined],
    ['整治水库', null, undefined],
  ]);
  expect(read(['整治水库（8分）', '疏浚沟渠（8分）', '巡查次数'])).toEqual([
    ['整治水库', '8', 'C2'],
    ['疏浚沟渠', '8', 'C3'],
    ['巡查次数', null, undefined],
  ]);
});

test('a column of weights goes before: the names stay as they are', () => {
  const header: Put[] = [...HEADER.slice(0, 5), '分值'];
  expect(read(['整治水库（5分）'], header)).toEqual([['整治水库（5分）', '8', 'F2']]);
});

const FORM: Put[][] = [
  ['2024年度某县水利局整体绩效自评表'],
  ['单位名称', '某县水利局'],
  ['年度目标1：（60分）', '完成水利工程建设年度任务。'],
  HEADER,
  ['产出指标', '数量指标', '整治水库（30分）', '12座', '12座', null],
  [null, '质量指标', '合格率（30分）', '100%', '90%', null],
  ['年度目标2：（40分）', '推进水资源节约集约利用。'],
  HEADER,
  ['产出指标', '数量指标', '巡查次数（40分）', '≥2400次', '2510次', null],
  ['总分', null, null, null, null, 97],
  ['偏差大或目标未完成原因分析', '合格率未达标，因一处渗水返工。'],
];

test('two goals, each with a header of its own, are one form that is scored by those weights', () => {
  const examined = examine(workbook(sheet(FORM, { merges: ['B3:F3', 'B7:F7', 'B11:F11'] })));
  const [form] = examined.forms;
  expect(
    form?.indicators.map(({ row, level3, weight }) => [row, level3, weight?.toFixed()]),
  ).toEqual([
    [5, '整治水库', '30'],
    [6, '合格率', '30'],
    [9, '巡查次数', '40'],
  ]);
  expect(examined.scores[0]?.total.toFixed()).toBe('97');
  expect(examined.findings.filter(({ code }) => ['T01', 'T04', 'T11'].includes(code))).toEqual([]);
  // Marks are written beside the names, never into them, and nobody is asked for a column of weights.
  expect(editsOf(examined).map(({ address }) => address)).toEqual(['F5', 'F6', 'F9']);
  expect(form && readout(form).filter((line) => line.startsWith('问 weight'))).toEqual([]);
});
