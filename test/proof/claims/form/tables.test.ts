import { expect, test } from 'vitest';
import { againstForm } from './reports';

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
