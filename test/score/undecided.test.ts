import { expect, test } from 'vitest';
import { decimal } from '../../src/numbers/decimal';
import { comparable } from '../../src/score/comparable';
import { deadline } from '../../src/score/formulas/deadline';
import { readActual, readTarget } from '../../src/values/reading';
import type { Put } from '../support/sheets';
import { lineOf } from './lines';

test.each<[Put, Put, Put, string]>([
  ['≥10次', '10次', null, '未填分值'],
  ['≥10次', null, 10, '未填实际完成值'],
  [null, '10次', 10, '未填年度指标值'],
  ['健全', '成效颇丰', 10, '完成情况没有写明达成、部分达成还是未达成'],
  ['≥10次', '良好', 10, '完成值不是数值，也未写明达成档次'],
  ['≥10次', '95%', 10, '指标值的单位是“次”，完成值的单位是“%”，无法比较'],
  ['2022年12月31日前', '100%', 5, '完成值不是日期，也未写明达成档次'],
  [
    '2022年12月31日前',
    '2023年1月5日',
    5,
    '2023年1月5日晚于2022年12月31日前，办法没有规定按日期折算，请确定档次和得分',
  ],
])('%s, %s of %s: %s', (target, actual, weight, why) => {
  expect(lineOf(target, actual, weight)).toMatchObject({
    status: 'undecided',
    score: null,
    byRule: null,
    working: `${why}，暂不能计分`,
  });
});

test.each([
  ['≥95%', '约90%', '是约数'],
  ['≥95%', '94%以上', '只写了下限'],
  ['≤5%', '不超过6%', '只写了上限'],
  ['≤4天', '3-5天', '是一个区间'],
  ['10-20个', '约20个', '是约数'],
  ['10-20个', '12个以上', '只写了下限'],
  ['≤200份', '200余份', '是约数'],
])('%s, %s: the completed value %s', (target, actual, kind) => {
  expect(lineOf(target, actual, 10).working).toBe(
    `完成值“${actual}”${kind}，看不出是否达到指标值“${target}”，请填写确切数，暂不能计分`,
  );
});

test.each([
  ['≥48次', '每月4次'],
  ['每天1次', '365次'],
  ['每季度4次', '每月2次'],
])('%s, %s are of two periods', (target, actual) => {
  expect(lineOf(target, actual, 10).working).toBe(
    `指标值“${target}”与完成值“${actual}”的周期不同，无法比较，暂不能计分`,
  );
});

test.each([
  ['每月不少于4次', '4次', 48],
  ['每月不少于4次', '47次', 48],
  ['每季度2次', '2次', 8],
])('%s, %s may be of one period or of all the year', (target, actual, whole) => {
  expect(lineOf(target, actual, 10).working).toBe(
    `指标值“${target}”全年合计${whole}，完成值“${actual}”看不出是每期还是全年，暂不能计分`,
  );
});

test.each([
  ['≤-3%', '-2%'],
  ['-3%', '5%'],
  ['=-3%', '-2%'],
])('%s, %s: there is no share of less than nothing', (target, actual) => {
  expect(lineOf(target, actual, 10).working).toBe(
    `指标值“${target}”是负数，不能按比例折算，请确定档次和得分，暂不能计分`,
  );
});

test.each([
  ['下降5%', '-6%'],
  ['≥3%', '下降4%'],
  ['-3%', '增长5%'],
  ['-3%', '下降4%'],
])('%s, %s are told in two ways', (target, actual) => {
  expect(lineOf(target, actual, 10).working).toBe(
    `指标值“${target}”与完成值“${actual}”的增减方向写法不一致，请按同一写法填写，暂不能计分`,
  );
});

test.each<[string, Put, string, string]>([
  ['95%', '0.95', '完成值“0.95”', '95%'],
  ['≥95%', 1.02, '完成值“1.02”', '102%'],
  ['≤5%', '0.08', '完成值“0.08”', '8%'],
  ['＜5%', '0.08', '完成值“0.08”', '8%'],
  ['≤百分之五', '0.08', '完成值“0.08”', '8%'],
  ['≥5%', '0.03', '完成值“0.03”', '3%'],
  ['80', '0.8', '完成值“0.8”', '80%'],
  ['80个', '0.8', '完成值“0.8”', '80%'],
  ['0.95', '96%', '指标值“0.95”', '95%'],
  ['0.8', '80', '指标值“0.8”', '80%'],
  ['0.8', '80个', '指标值“0.8”', '80%'],
])('%s, %s may be a share: %s may be %s', (target, actual, which, percent) => {
  const bare = which.slice(4, -1);
  expect(lineOf(target, actual, 10).working).toBe(
    `${which}没有写“%”，看不出是${bare}还是${percent}，请写明“%”，暂不能计分`,
  );
});

test.each([
  ['≥95%', '98.5'],
  ['≥95%', '2'],
  ['≥5%', '1'],
  ['≤5%', '0'],
  ['80个', '0.8个'],
  ['0.8个', '80'],
  ['101', '0.8'],
  ['9', '0.8'],
  ['10', '1'],
])('%s, %s are taken as they stand', (target, actual) => {
  expect(lineOf(target, actual, 10).status).toBe('computed');
});

test.each<[string, Put, string, string]>([
  ['≤100万元', 985000, '985000', '≤100万元'],
  ['≤100万元', '98万', '98万', '≤100万元'],
  ['≥5万元', '5千', '5千', '≥5万元'],
  ['985000元', '98', '98', '985000元'],
  ['≥2万', '20000元', '≥2万', '20000元'],
  ['≥2万人', '2.5', '2.5', '≥2万人'],
  ['2.5', '2万人', '2.5', '2万人'],
])('%s, %s: “%s” has no unit', (target, actual, bare, other) => {
  expect(lineOf(target, actual, 10).working).toBe(
    `“${bare}”没有写单位，无法与“${other}”比较，请写明单位，暂不能计分`,
  );
});

test.each([
  ['≤100万元', '98.5'],
  ['≤100万元', '0'],
  ['≤0万元', '5'],
  ['≥100万 元', '120'],
  ['≥100多万元', '120'],
])('%s, %s: the unit goes without saying', (target, actual) => {
  expect(lineOf(target, actual, 10).status).toBe('computed');
});

test('money by the unit column alone is in that unit', () => {
  const target = readTarget('100', { unit: '万元' });
  expect(comparable(target, readActual('98'))).toMatchObject({ ok: true });
  expect(comparable(target, readActual('980000'))).toMatchObject({ ok: false });
});

test('what is no number cannot be compared', () => {
  const [words, number] = [readTarget('健全'), readActual('3个')];
  expect(comparable(words, number)).toEqual({ ok: false, why: '指标值不是数值' });
});

test.each([
  ['12月31日前', '2022年12月1日'],
  ['2022年12月31日前', '12月1日'],
])('%s, %s: without a year no day comes first', (target, actual) => {
  expect(deadline(readTarget(target), readActual(actual), decimal('5'))).toEqual({
    kind: 'undecided',
    why: '日期没有写明年份，无法比较先后',
  });
});

test('a percentage due several times a year shows its sum without a sign', () => {
  const target = { ...readTarget('≥2%'), per: 'quarter' as const };
  expect(comparable(target, readActual('9%'))).toMatchObject({ targetShown: '2×4=8', sign: '%' });
});
