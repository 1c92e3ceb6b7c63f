import { expect, test } from 'vitest';
import { againstForm } from './reports';
import { saidOf } from './town';
import { saidOfTwo } from './twoProjects';

const TABLE = `
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| --- | --- | --- | --- | --- | --- | --- |
| 预算执行 | 预算执行率 | 年度资金总额 | 1464.48万元 | 1496.62万元（102.19%） | 10 | 10 |
| 产出指标 | 质量指标 | 无障碍设施达标点位 | 179个 | 87个 | 16 | 7.78 |
| 产出指标 | 质量指标 | 门前三包签约率 | 100% | 100% | 6 | 6 |
| 总分 | — | — | — | — | 100 | 89.78 |

| 资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
| --- | --- | --- | --- | --- |
| 基本支出 |  | 147.79 | 179.93 | 121.75% |
`;

test('a table that repeats the form raises nothing', async () => {
  expect(await againstForm('001', TABLE)).toEqual([]);
});

test.each([
  ['179个', '197个', '179个', 'E16'],
  ['87个', '78个', '87个', 'F16'],
  ['| 16 |', '| 61 |', '16', 'G16'],
  ['7.78', '8.77', '7.78', 'H16'],
  ['1496.62万元', '1469.62万元', '1496.62万元', 'F5'],
  ['102.19%', '120.19%', '102.19%', 'H5'],
] as const)('%s put as %s is held against its cell', async (from, to, expected, address) => {
  const [finding, ...others] = await againstForm('001', TABLE.replace(from, to));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', expected });
  expect(finding?.cells).toMatchObject([{ sheet: '自评表', address }]);
});

test('a total that rests on suggested marks is asked about', async () => {
  const [finding, ...others] = await againstForm('001', TABLE.replace('89.78', '98.78'));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', expected: '89.78' });
  expect(finding?.message).toContain('建议分');
});

const HEAD = `| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| --- | --- | --- | --- | --- | --- |
`;
const FUNDS = `| 资金 | 全年预算数 | 全年执行数 | 执行率 |
| --- | --- | --- | --- |
`;

test.each([
  [
    '| 产出指标 | 道路检查次数 | ≥51次 | 49次 | 21 | 19.3 |',
    '51次→50次@E14 | 49次→48次@F14 | 21→20@G14 | 19.3→19.2@H14',
  ],
  ['| 产出指标 | 道路检查次数（次/年） | ≥51次 | 48次 | 20 | 19.2 |', '51次→50次@E14'],
  ['| 合计 | 道路检查次数 | ≥50次 | 48次 | 20 | 19.3 |', '19.3→19.2@H14'],
  ['| 合计 | 预算执行率 | | 97.5% | 10 | 9.7 |', '9.7→9.75@I5'],
  ['| 合计 |  | | | 100 | 95 |', '95→96.95@H20'],
  ['| 总分 |  | | | 100 | 96.95 |', ''],
  ['| 预算执行率 | 项目支出 | 41万元 | 37.5万元 | 10 | 9.75 |', '41万元→40万元@E7'],
  ['| 预算执行率 |  | 101万元 | 97.5万元 | 10 | 9.75 |', '101万元→100万元@E5'],
])('a row of the indicators: %s', (row, expected) => {
  expect(saidOf(HEAD + row)).toBe(expected);
});

test.each([
  ['| 基本支出 | 61 | 60 | 98 |', '61→60@E6 | 98→100@H6'],
  ['| 基本支出 | 600000 | 610000 | 98% |', '610000→60@F6 | 98%→100%@H6'],
  ['| 基本支出 | 60万元 | 61万元 | 100% |', '61万元→60万元@F6'],
])('a row of the funds, in the unit of the form or in 元: %s', (row, expected) => {
  expect(saidOf(FUNDS + row)).toBe(expected);
});

test.each([
  ['绿化管护项目', '| 总分 |  | | | 100 | 94 |', '94→99@绿化H12'],
  ['道路养护项目', '| 总分 |  | | | 100 | 94 |', '94→95@道路H12'],
  ['绿化管护项目', '| 预算执行率 |  | 61万元 | 60万元 | 10 | 10 |', '61万元→60万元@绿化E5'],
  ['绿化管护项目', '| 产出指标 | 验收合格率 | ≥95% | 96% | 20 | 19 |', '96%→92%@绿化F10'],
  ['两个项目', '| 预算执行率 |  | 61万元 | 60万元 | 10 | 9 |', '9→8@道路I5'],
])('under %s: %s', (heading, row, expected) => {
  expect(saidOfTwo(`一、${heading}\n${HEAD}${row}`)).toBe(expected);
});

test.each([
  ['各项绩效指标自评得分情况汇总', '19→19.2@H14 | 47次→48次@F14'],
  ['各项绩效指标的自评得分情况汇总', ''],
  ['得分（100分）', '19→19.2@H14 | 47次→48次@F14'],
  ['2023得分', ''],
])('%s as the head of a column', (head, expected) => {
  const table = `| 三级指标 | ${head} | 实际完成值 |\n| --- | --- | --- |\n| 道路检查次数 | 19 | 47次 |`;
  expect(saidOf(table)).toBe(expected);
});

test('a name in a row is known without the number before it', async () => {
  const numbered = TABLE.replace('无障碍设施达标点位', '（1）无障碍设施达标点位');
  expect(await againstForm('001', numbered)).toEqual([]);
  const [finding] = await againstForm('001', numbered.replace('7.78', '8.77'));
  expect(finding).toMatchObject({ expected: '7.78' });
});
