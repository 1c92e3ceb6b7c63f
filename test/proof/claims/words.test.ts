import { expect, test } from 'vitest';
import { aligned, figuresOf } from '../../../src/proof/claims/figure';
import { directionOf } from '../../../src/proof/claims/levels';
import { eachOf, fitsUnit } from '../../../src/proof/claims/rates';

const figureIn = (text: string) => {
  const words = aligned(text);
  const [figure] = figuresOf(words, 0, words.length);
  if (!figure) throw new Error(text);
  return figure;
};

/** What the words before a percentage say of the way something moved. */
const MOVES = {
  up: '增长 增加 上升 提高 提升 上涨 增幅 涨幅 升幅 增速 超额 超额完成 多 新增 净增 高 高出 超 超出 扩大 上浮 调增 回升 增长了 增长率为 增加额 提高幅度达 增幅为约 超目标 超过目标值的 超出年度计划数的 超额完成全年任务',
  down: '下降 减少 降低 压减 缩减 压缩 降幅 减幅 回落 少 低 缩短 下浮 核减 下滑 调减 减少了 下降率： 压缩幅度为 同比节约 减少数',
  level:
    '高于年初 比上年累计节省 节约 提高到 增加至 降为 上升到2023年的 降低到全县平均 缩短至 调整为 提高到位， 年均增长 平均增加 分别增加 累计增加 逐年增加 每年增加 各增加 支出 增长到位率',
};

const CASES = Object.entries(MOVES).flatMap(([way, words]) =>
  words.split(' ').map((word) => [word, way === 'level' ? null : way] as const),
);

test.each(CASES)('%s: %s', (word, way) => {
  expect(directionOf(figureIn(`${word}12%`))).toBe(way);
});

test.each([
  ['每人12元', { units: ['人'], mean: false }],
  ['每人每月12元', { units: ['人', '月'], mean: false }],
  ['每一个人12元', { units: ['人'], mean: false }],
  ['每个村12元', { units: ['村'], mean: false }],
  ['每户：12元', { units: ['户'], mean: false }],
  ['户均12元', { units: ['户'], mean: true }],
  ['人均支出12元', { units: ['人'], mean: true }],
  ['受益均12元', { units: ['受益'], mean: true }],
  ['单位均12元', { units: ['单位'], mean: true }],
  ['平均每户12元', { units: ['户'], mean: true }],
  ['平均每场12人', { units: ['场'], mean: true }],
  ['单价12元', { units: [], mean: false }],
  ['总造价12元', null],
  ['造价12元', { units: [], mean: false }],
  ['补助标准12元', { units: [], mean: false }],
  ['收费标准12元', { units: [], mean: false }],
  ['支付标准12人', null],
  ['单价12人', null],
  ['12元/人', { units: ['人'], mean: false }],
  ['12元/人·月', { units: ['人', '月'], mean: false }],
  ['12元每人每天', { units: ['人', '天'], mean: false }],
  ['12元/平方米', { units: ['平方米'], mean: false }],
  ['每半年12次', { units: ['半年'], mean: false }],
  ['每学期12课时', { units: ['学期'], mean: false }],
  ['每平方米造价12元', { units: ['平方米'], mean: false }],
  ['每公里造价为12万元', { units: ['公里'], mean: false }],
  ['户均用于发展生产方面的支出12元', null],
  ['每人在项目实施过程中累计领到的补助资金12元', null],
  ['共12人', null],
  ['车均12元', { units: ['车'], mean: true }],
  ['年均12元', { units: ['年'], mean: true }],
  ['每季度12次', { units: ['季度'], mean: false }],
  ['每季12次', { units: ['季'], mean: false }],
])('%s: what it is for each of', (text, each) => {
  expect(eachOf(figureIn(text))).toEqual(each);
});

test.each([
  ['12人', '名', true],
  ['12名', '人', true],
  ['12学员', '人', true],
  ['12户', '户次', true],
  ['12辆', '台', true],
  ['12台', '车', true],
  ['12天', '日', true],
  ['12次', '场', true],
  ['12班', '期', true],
  ['12个季度', '季', true],
  ['12个月', '月', true],
  ['12所', '校', true],
  ['12公里', '千米', true],
  ['12个村', '村', true],
  ['12平方米', '㎡', true],
  ['12户', '人', false],
  ['12个点位', '村', false],
  ['12次', '期', false],
])('%s counts what is told for each %s: %s', (text, unit, fits) => {
  expect(fitsUnit(figureIn(text), unit)).toBe(fits);
});
