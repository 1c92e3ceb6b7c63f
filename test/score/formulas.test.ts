import { expect, test } from 'vitest';
import { comparable } from '../../src/score/comparable';
import { readActual, readTarget } from '../../src/values/reading';
import type { Put } from '../support/sheets';
import { lineOf } from './lines';

/** 财预〔2020〕10号 as worked by hand: target, actual, weight, score. */
test.each<[string, string, number, string]>([
  ['≥100个', '95个', 10, '9.5'],
  ['≥100个', '100个', 10, '10'],
  ['≥100个', '140个', 10, '10'],
  ['＞100个', '100个', 10, '10'],
  ['=0件', '0件', 5, '5'],
  ['=0件', '1件', 5, '0'],
  ['≤100个', '150个', 10, '5'],
  ['≤100个', '200个', 10, '0'],
  ['≤100个', '199.9个', 10, '0.01'],
  ['≤100个', '80个', 10, '10'],
  ['≤0件', '1件', 10, '0'],
  ['179个', '87个', 16, '7.78'],
  ['57个', '48.6个', 10, '8.53'],
  ['≥90%', '80%', 10, '8.89'],
  ['100%', '98%', 9, '8.82'],
  ['≤200万元', '195万元', 5, '5'],
  ['每月不少于4次', '50余次', 4, '4'],
  ['每月不少于4次', '3次', 4, '0.25'],
  ['增长6%', '增长3%', 10, '5'],
  ['增长6%', '下降3%', 10, '0'],
  ['3-5天', '4天', 10, '10'],
  ['10-20个', '5个', 10, '5'],
  ['10-20个', '30个', 10, '5'],
  ['≥1.2万人次', '13500人次', 10, '10'],
  ['每半年不少于2次', '4次', 10, '10'],
  ['≤3天', '3日', 10, '10'],
  ['1000平方米', '800㎡', 10, '8'],
  ['≥530元/人·月', '583元/人*月', 5, '5'],
  ['2022年12月31日前', '2022年12月底', 5, '5'],
  ['≥3个', '2个', 10, '6.67'],
  ['≥8个', '1个', 0.1, '0.01'],
  ['≥10次', '1次', 10, '1'],
  ['2023年', '2023年11月', 10, '10'],
  ['2023-12', '2023-11', 10, '10'],
  ['20231231', '20231230', 10, '10'],
  ['6.30前', '6月28日', 10, '10'],
  ['2023年6-12月', '2023年11月', 10, '10'],
  ['≤100万元', '98.5', 10, '10'],
  ['≤100万元', '985000元', 10, '10'],
  ['≥2万人', '18000人', 10, '9'],
  ['1500', '1.5千', 10, '10'],
  ['≥2公里', '1500米', 10, '7.5'],
  ['5mm', '4m', 10, '10'],
  ['≤2小时', '150分钟', 10, '7.5'],
  ['≥2吨', '1500公斤', 10, '7.5'],
  ['≥3公顷', '30亩', 10, '6.67'],
  ['≥15000平方米', '1.2公顷', 10, '8'],
  ['≤2‰', '0.3%', 10, '5'],
  ['≥95%', '约100%', 10, '10'],
  ['≥100个', '约105个', 10, '10'],
  ['≤100个', '约95个', 10, '10'],
  ['≤200份', '190余份', 10, '10'],
  ['≥98%', '≥98%', 10, '10'],
  ['≥98%', '98%以上', 10, '10'],
  ['≤5%', '不超过5%', 10, '10'],
  ['≤5天', '降至6天', 10, '8'],
  ['≤5天', '3-5天', 10, '10'],
  ['5天内', '4天', 10, '10'],
  ['5个工作日内', '4个工作日', 10, '10'],
  ['24小时内', '20小时', 10, '10'],
  ['≥95%（含）', '96%', 10, '10'],
  ['-3%', '-3%', 10, '10'],
  ['≤-3%', '-4%', 10, '10'],
  ['±5%', '-4%', 10, '10'],
  ['5项（其中新建3项）', '5项（其中新建3项）', 10, '10'],
  ['≥80%且≤100%', '90%', 10, '10'],
  ['≥80%且≤100%', '60%', 10, '7.5'],
  ['＜3%', '3%', 10, '10'],
  ['≤5%', '0.03', 10, '10'],
])('%s, %s, of %s: %s', (target, actual, weight, score) => {
  const line = lineOf(target, actual, weight);
  expect(line.status).toBe('computed');
  expect(line.score?.toFixed()).toBe(score);
});

test('half a hundredth is rounded up, once', () => {
  expect(lineOf('≥1000个', '5个', 1).score?.toFixed()).toBe('0.01');
  expect(lineOf('≥1000个', '4.9个', 1).score?.toFixed()).toBe('0');
  expect(lineOf('≥200个', '1.005个', 200).score?.toFixed()).toBe('1.01');
});

test('workings show the numbers, the rounding and the source', () => {
  expect(lineOf('57个', '48.6个', 10).working).toBe(
    '48.6÷57×10=8.526…→8.53（财预〔2020〕10号：未完成指标值的，按照完成值与指标值的比例记分；条文待核对）',
  );
  expect(lineOf('≤100个', '150个', 10).working).toContain('(1−(150−100)÷100)×10=5（');
  expect(lineOf('≥200份', '200余份', 15).working).toContain('200余≥200，记满分15（');
});

test('workings print equality, years and conversions plainly', () => {
  expect(lineOf('＜3%', '3%', 10).working).toContain('3%＝3%，按系统口径等于即为完成，记满分10（');
  expect(lineOf('＞3个', '3个', 10).working).toContain('3＝3，按系统口径等于即为完成，记满分10（');
  expect(lineOf('＞3个', '4个', 10).working).toContain('4＞3，记满分10（');
  expect(lineOf('每年2次', '1次', 10).working).toContain('1÷2×10=5（');
  expect(lineOf('每半年2次', '1次', 10).working).toContain('1÷(2×2=4)×10=2.5（');
  expect(lineOf('≥98%', '约105%', 10).working).toContain('约105%≥98%');
});

test('a percent-formatted cell is no bare fraction', () => {
  const actual = { value: 0.95, format: '0%' };
  expect(lineOf('≥95%', actual, 10)).toMatchObject({ status: 'computed' });
});

test.each<[string, string, string, RegExp | null]>([
  ['95', '0.95', '%', /没有写“%”，看不出是0\.95还是95%/],
  ['0.95', '96', '%', /没有写“%”/],
  ['100', '1', '%', /没有写“%”/],
  ['95', '96', '%', null],
  ['0.5', '0.4', '%', null],
  ['3', '2', '级', /“级”是等级/],
  ['5万', '4.5', '万元', null],
])('%s and %s beside the unit column %s', (wanted, done, unit, why) => {
  const target = readTarget(wanted, { unit });
  const comparison = comparable(target, readActual(done, { unit, target }));
  expect(comparison.ok ? null : comparison.why).toEqual(why ? expect.stringMatching(why) : null);
});

test.each([
  ['95%', '约95%', '完成值“约95%”是约数，看不出是否达到指标值“95%”，请填写确切数'],
  ['≥98%', '≥97%', '完成值“≥97%”只写了下限，看不出是否达到指标值“≥98%”，请填写确切数'],
  ['≤100万元', '985000', '“985000”没有写单位，无法与“≤100万元”比较，请写明单位'],
])('%s, %s: the question says what to do', (target, actual, question) => {
  expect(lineOf(target, actual, 10).working).toContain(question);
});

test.each([
  ['达成年度指标', '10', '8', '10', true],
  ['部分达成年度指标并具有一定效果', '7', '6', '8', false],
  ['未达成年度指标且效果较差', '3', '0', '6', false],
])('tier %s of 10 suggests %s', (actual, usual, low, high, upperIncluded) => {
  const line = lineOf('健全', actual, 10);
  expect(line.status).toBe('suggested');
  expect(line.score?.toFixed()).toBe(usual);
  expect([line.range?.low.toFixed(), line.range?.high.toFixed()]).toEqual([low, high]);
  expect(line.range?.upperIncluded).toBe(upperIncluded);
});

test.each([
  ['达成年度指标', 8, 'kept'],
  ['达成年度指标', 10, 'kept'],
  ['达成年度指标', 7.99, 'suggested'],
  ['部分达成年度指标并具有一定效果', 7.99, 'kept'],
  ['部分达成年度指标并具有一定效果', 8, 'suggested'],
  ['部分达成年度指标并具有一定效果', 6, 'kept'],
  ['未达成年度指标且效果较差', 5.99, 'kept'],
  ['未达成年度指标且效果较差', 6, 'suggested'],
])('%s typed as %s is %s', (actual, typed, status) => {
  expect(lineOf('健全', actual, 10, { typed }).status).toBe(status);
});

test.each<[string, Put, Put, Put]>([
  ['no actual value', '≥10次', null, 10],
  ['no target', null, '10次', 10],
  ['no weight', '≥10次', '10次', null],
  ['no tier said and no score typed', '健全', '成效颇丰', 10],
  ['another dimension', '≥10次', '95%', 10],
  ['points of a percentage against pieces', '≥2个', '2个百分点', 10],
  ['price against amount', '≤200元/人', '200人', 10],
  ['fraction or percentage', '≥95%', 0.98, 10],
  ['almost a hundred against a hundred', '≥100期', '近百期', 10],
  ['more than two hundred against at most two hundred', '≤200份', '200余份', 10],
  ['late', '2022年12月31日前', '2023年1月5日', 10],
  ['each month or all year', '每月不少于4次', '10次', 10],
  ['all year against each month', '48次', '每月4次', 10],
  ['fraction beside a bare percentage', '≥95', 0.98, 10],
  ['fraction beside a bare number', '80', '0.8', 10],
  ['one or a hundred percent', '100%', 1, 10],
  ['more than a whole', '≥95%', 1.02, 10],
  ['small percentage as a fraction', '≤5%', 0.08, 10],
  ['target as a fraction', '0.95', '96%', 10],
  ['a year too late', '2023年', '2024年', 10],
  ['万 without 元', '≥2万', '20000元', 10],
  ['money against 万 without 元', '≤100万元', '98万', 10],
  ['money against a number of 元', '≤100万元', 985000, 10],
  ['元 in a form in 万元 against a bare number', '985000元', '98', 10],
  ['万 left out', '≥2万人', '2.5', 10],
  ['price and amount share their first letters', '≤80万元/公里', '160万元', 10],
  ['minutes and points', '≥3分钟', '2分', 10],
  ['亩 do not come out even in ㎡', '≥1亩', '700平方米', 10],
  ['grades', '3级', '2级', 10],
  ['stars', '≥3星', '2星', 10],
  ['about the target', '95%', '约95%', 10],
  ['about the target, said behind', '95%', '95%左右', 10],
  ['about a little more', '≥100个', '约104个', 10],
  ['about less', '≥95%', '约90%', 10],
  ['about the limit', '≤100个', '约96个', 10],
  ['an upper bound at a lower target', '≥99.9%', '99.9%以下', 10],
  ['a lower bound below the target', '≥98%', '≥97%', 10],
  ['a lower bound in words', '≥98%', '不低于97%', 10],
  ['an upper bound above the limit', '≤5%', '≤6%', 10],
  ['a lower bound below the limit', '≤5%', '3%以上', 10],
  ['a hundred or so below a limit in the same hundred', '≤120份', '100余份', 10],
  ['a hundred and ninety or so of two hundred', '≥200份', '190余份', 10],
  ['a range across the limit', '≤4天', '3-5天', 10],
  ['below a negative target', '≤-3%', '-2%', 10],
  ['below a range around 0', '±5%', '-6%', 10],
  ['above a negative plain target', '-3%', '5%', 10],
  ['minus and 下降', '下降5%', '-6%', 10],
  ['下降 against a level', '≥3%', '下降4%', 10],
])('undecided: %s', (_, target, actual, weight) => {
  const line = lineOf(target, actual, weight);
  expect(line).toMatchObject({ status: 'undecided', score: null });
  expect(line.working).toMatch(/\p{Script=Han}/u);
});

test('a mark typed by the unit stands where only a person can judge', () => {
  expect(lineOf('健全', '成效颇丰', 10, { typed: 9 })).toMatchObject({ status: 'kept' });
  expect(lineOf('≥90%', null, 10, { typed: 6 })).toMatchObject({ status: 'undecided' });
});

test('a formula in the score cell is kept', () => {
  const line = lineOf('≥100个', '95个', 10, { typed: { value: 9, formula: '=G9-1' } });
  expect(line.status).toBe('kept');
  expect(line.score?.toFixed()).toBe('9');
  expect(line.byRule?.toFixed()).toBe('9.5');
});

test('over-fulfilment is flagged from 120 % on and never deducted', () => {
  expect(lineOf('≥100个', '119.99个', 10).overFulfilled).toBe(false);
  expect(lineOf('≥100个', '120个', 10)).toMatchObject({ overFulfilled: true });
  expect(lineOf('≥100个', '120个', 10).score?.toFixed()).toBe('10');
});
