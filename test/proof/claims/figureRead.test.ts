import { describe, expect, test } from 'vitest';
import { aligned, type Figure, figuresOf } from '../../../src/proof/claims/figure';

const figuresIn = (text: string): Figure[] => figuresOf(aligned(text), 0, text.length);

/** Each figure as `value unit`, with `-` where it has none. */
const amountsIn = (text: string): string[] =>
  figuresIn(text).map(({ value, unit }) => `${value.toFixed()} ${unit || '-'}`);

test.each([
  ['甲\u200b共１２人', '甲 共12人'],
  ['５％－３％', '5%-3%'],
  ['１，１０６人，５人', '1,106人，5人'],
  ['é①㎡½', 'é①㎡½'],
])('%s is scanned as %s, place for place', (typed, scanned) => {
  expect(aligned(typed)).toBe(scanned);
  expect(scanned).toHaveLength(typed.length);
});

test('a figure tells where it stands, what it is in the base unit and how it was written', () => {
  const text = '经费12.50 万元 左右，参训12 参加';
  const [money, bare] = figuresIn(text);
  expect(money).toMatchObject({ start: 2, end: 10, places: 2, unit: '元', unitText: ' 万元' });
  expect(money?.value.toFixed()).toBe('125000');
  expect(money?.scale.toFixed()).toBe('10000');
  expect(money?.tail).toBe('左右');
  expect(bare).toMatchObject({ start: 16, end: 18, places: 0, unit: '', unitText: '' });
});

test('a remark between a name and its figure is no part of the name', () => {
  expect(figuresIn('年初预算（含上年结转）200万元')[0]?.lead).toBe('年初预算');
  expect(figuresIn('发现（见附件）隐患50处')[0]?.lead).toBe('发现隐患');
});

test('only the stretch asked for is read, with the words of that stretch', () => {
  const text = '共5人。全年（含上年）培训12人，其中女7人。另有9人';
  const to = text.indexOf('另');
  expect(figuresOf(text, 4, to).map(({ lead }) => lead)).toEqual(['全年培训', '其中女']);
  expect(figuresOf(text, 0, 3).map(({ end }) => end)).toEqual([3]);
});

test('eighteen digits are a figure, nineteen a number of an account', () => {
  expect(figuresIn(`共${'1'.repeat(18)}元`)).toHaveLength(1);
  expect(figuresIn(`共${'1'.repeat(19)}元`)).toEqual([]);
});

describe('units', () => {
  test.each([
    ['62人/编制数65人', ['62 人', '65 人']],
    ['负担62人·月', ['62 人·月']],
    ['浓度35微克/立方米', ['35 微克/立方米']],
    ['车速3公里/小时', ['3 公里/小时']],
    ['提高12百分点', ['12 个百分点']],
    ['提高12个百分点', ['12 个百分点']],
    ['捐款3百元', ['300 元']],
    ['捐款3万多元', ['30000 元']],
    ['投资3亿元', ['300000000 元']],
    ['执行率95，', ['95 %']],
    ['执行率为95，', ['95 %']],
    ['执行率1万', ['10000 元']],
    ['执行率比上年95', ['95 -']],
    ['编号95，', ['95 -']],
  ])('%s', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  test('a division ends its unit before the stroke', () => {
    expect(figuresIn('现有62人/编制数65人')[0]).toMatchObject({ end: 5, unitText: '人' });
  });
});

describe('元 goes without saying behind 万', () => {
  test.each([
    ['预算200 万，执行150 万。', ['2000000 元', '1500000 元']],
    ['预算2百万，下达1千万余，', ['2000000 元', '10000000 元']],
    ['票价5元，销售20万。', ['5 元', '200000 元']],
    ['发放3人，预算200万，', ['3 人', '2000000 元']],
    ['预算200万 ，执行3万 。', ['2000000 元', '30000 元']],
    ['预算200万3月下达', ['2000000 元']],
    ['【预算200万】', ['2000000 元']],
    ['参观20万，同比下降。', ['200000 -']],
    ['财政供养20人，参观3万。', ['20 人', '30000 -']],
    ['预算200万苗木', ['2000000 -']],
  ])('%s', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe('a unit told once for several', () => {
  test.each([
    ['每次3 - 5个月', ['3 个月', '5 个月']],
    ['改造15、35、14.8万元', ['150000 元', '350000 元', '148000 元']],
    ['男女10 、 20人', ['10 人', '20 人']],
    ['甲乙10+20人', ['10 人', '20 人']],
    ['甲10（一）、20人', ['10 -', '20 人']],
    ['甲10、乙20人', ['10 -', '20 人']],
    ['种苗3万、5户', ['30000 -', '5 户']],
    ['执行率95、30人', ['95 %', '30 人']],
    ['甲10，20人', ['10 -', '20 人']],
  ])('%s', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  test.each([
    ['每次3-5个月', [true, true]],
    ['每次5-3个月', [false, false]],
    ['每次3、5个月', [false, false]],
  ])('%s is a range only where it rises', (text, about) => {
    expect(figuresIn(text).map(({ approximate }) => approximate)).toEqual(about);
  });
});
