import { expect, test } from 'vitest';
import { formWorkbook, scored } from '../support/forms';
import type { Put } from '../support/sheets';

function lineOf(target: Put, actual: Put, weight: Put, typed: Put = null) {
  const indicators = [['产出指标', '数量指标', '指标', target, actual, weight, typed]];
  const [line] = scored(formWorkbook({ indicators })).score.indicators;
  if (!line) throw new Error('no line');
  return line;
}

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
  expect(lineOf('健全', actual, 10, typed).status).toBe(status);
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
])('undecided: %s', (_, target, actual, weight) => {
  const line = lineOf(target, actual, weight);
  expect(line).toMatchObject({ status: 'undecided', score: null });
  expect(line.working).toMatch(/\p{Script=Han}/u);
});

test('a mark typed by the unit stands where only a person can judge', () => {
  expect(lineOf('健全', '成效颇丰', 10, 9)).toMatchObject({ status: 'kept' });
  expect(lineOf('≥90%', null, 10, 6)).toMatchObject({ status: 'undecided' });
});

test('a formula in the score cell is kept', () => {
  const line = lineOf('≥100个', '95个', 10, { value: 9, formula: '=G9-1' });
  expect(line.status).toBe('kept');
  expect(line.score?.toFixed()).toBe('9');
  expect(line.byRule?.toFixed()).toBe('9.5');
});

test('over-fulfilment is flagged from 120 % on and never deducted', () => {
  expect(lineOf('≥100个', '119.99个', 10).overFulfilled).toBe(false);
  expect(lineOf('≥100个', '120个', 10)).toMatchObject({ overFulfilled: true });
  expect(lineOf('≥100个', '120个', 10).score?.toFixed()).toBe('10');
});
