import { expect, test } from 'vitest';
import { readTarget } from '../../src/values/reading';

/** text, nature, operator, value, unit, and what else must hold. */
const CASES: [string, string, string | null, string | null, string | null, object?][] = [
  ['≥200份', 'quantity', '>=', '200', '份'],
  ['≧ 735 人次', 'quantity', '>=', '735', '人次'],
  ['>=21933人', 'quantity', '>=', '21933', '人'],
  ['＞3项', 'quantity', '>', '3', '项'],
  ['不少于50场', 'quantity', '>=', '50', '场'],
  ['不低于95%', 'percent', '>=', '95', '%'],
  ['≤200万元', 'money', '<=', '200', '万元'],
  ['≤１００％', 'percent', '<=', '100', '%'],
  ['不超过3天', 'quantity', '<=', '3', '天'],
  ['1000万元以内', 'money', '<=', '1000', '万元'],
  ['95%以上', 'percent', '>=', '95', '%'],
  ['100%', 'percent', '=', '100', '%'],
  ['═ 100 %', 'percent', '=', '100', '%'],
  ['≥100百分比', 'percent', '>=', '100', '%'],
  ['179个', 'quantity', '=', '179', '个'],
  ['2100', 'quantity', '=', '2100', null],
  ['=0件', 'quantity', '=', '0', '件'],
  ['1,234.5万元', 'money', '=', '1234.5', '万元'],
  ['≥10万米', 'quantity', '>=', '100000', '米'],
  ['1.2万亩', 'quantity', '=', '12000', '亩'],
  ['覆盖277个点位', 'quantity', '=', '277', '个'],
  ['按时办结率100%', 'percent', '=', '100', '%'],
  ['每月不少于4次', 'quantity', '>=', '4', '次', { per: 'month' }],
  ['每月实施监督检查不少于4次', 'quantity', '>=', '4', '次', { per: 'month' }],
  ['≥2次/月', 'quantity', '>=', '2', '次', { per: 'month' }],
  ['增长6%', 'percent', '=', '6', '%', { change: 'increase' }],
  ['下降5%左右', 'percent', '=', '5', '%', { change: 'decrease', leaning: 'around' }],
  ['3-5天', 'quantity', 'range', '3', '天'],
  ['400元/人·天', 'quantity', '=', '400', '元/人·天'],
  ['2022年12月31日前', 'date', '<=', null, null, { date: '2022-12-31' }],
  ['2021年12月完成', 'date', '<=', null, null, { date: '2021-12-31' }],
  ['2021年1月-12月', 'date', '<=', null, null, { date: '2021-12-31' }],
  ['2021年底', 'date', '<=', null, null, { date: '2021-12-31' }],
  ['2024年2月底前', 'date', '<=', null, null, { date: '2024-02-29' }],
  ['有效提升', 'qualitative', null, null, null],
  ['≥0.3等', 'quantity', '>=', '0.3', '等'],
  ['提升0.5级以上', 'quantity', '>=', '0.5', '级', { change: 'increase' }],
  ['0.25等级', 'quantity', '=', '0.25', '等级'],
  ['3等', 'qualitative', null, null, null],
  ['1.5级台账', 'qualitative', null, null, null],
  ['二等', 'qualitative', null, null, null],
  ['24小时值班', 'qualitative', null, null, null],
  ['零差错', 'qualitative', null, null, null],
  ['应保尽保', 'qualitative', null, null, null],
  ['', 'unfilled', null, null, null],
  ['/', 'unfilled', null, null, null],
  ['—', 'unfilled', null, null, null],
  ['暂无', 'unfilled', null, null, null],
  ['对照年度目标，说明相关任务目标的完成情况（100字以内）', 'unfilled', null, null, null],
];

test.each(CASES)('%s', (text, nature, operator, value, unit, more = {}) => {
  const target = readTarget(text);
  expect(target).toMatchObject({ text, nature, operator, unit, ...more });
  expect(target.value === null ? null : target.value.toFixed()).toBe(value);
});

test('the year of the form completes a date without a year', () => {
  expect(readTarget('12月底前', { year: 2023 }).date).toBe('2023-12-31');
  expect(readTarget('12月底前').date).toBeNull();
});

test('operator and unit columns are read with the value', () => {
  expect(readTarget('4', { operator: '≥', unit: '次' })).toMatchObject({
    operator: '>=',
    unit: '次',
  });
  expect(readTarget('100', { operator: '＝', unit: '%' })).toMatchObject({
    nature: 'percent',
    operator: '=',
  });
  expect(readTarget('2022年12月底前', { operator: '定性' })).toMatchObject({
    nature: 'qualitative',
  });
});
