import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const answered = (target: string, actual: string | null) =>
  findingsOf('T17', form({ target, actual, reason: '说明。' }));

test.each([
  ['健全', '达成年度指标'],
  ['健全', ' 达成年度指标 '],
  ['健全', '达成'],
  ['健全', '部分达成年度指标并具有一定效果'],
  ['健全', '未达成年度指标且效果较差'],
  ['健全', '达成年度指标，已印发制度3项'],
  ['健全', null],
  ['≥10次', '10次'],
  ['2023年12月底前', '2023年11月'],
  ['培训10场，参训200人', '培训12场，参训230人'],
])('passes: %s, %s', (target, actual) => {
  expect(answered(target, actual)).toEqual([]);
});

test.each([
  ['健全', '健全'],
  ['按要求公开', '已按照规定内容在规定时限内公开'],
  ['稳步推进', '完成'],
  ['督查有效', '督查通报7期，按时办结100%'],
])('fails: %s, %s', (target, actual) => {
  expect(answered(target, actual)).toMatchObject([
    { severity: 'warning', cell: '自评表!F9', found: actual, expected: '达成／部分达成／未达成' },
  ]);
});

test('boundary: the words 达成 and 完成', () => {
  expect(answered('健全', '达成')).toEqual([]);
  expect(answered('健全', '完成')).toHaveLength(1);
});

test('a step of the scale that the target gives is an answer', () => {
  expect(answered('优良中低差', '良')).toEqual([]);
  expect(answered('好、坏', '好。')).toEqual([]);
  expect(answered('优良中低差', '好')).toHaveLength(1);
  expect(answered('健全', '优')).toHaveLength(1);
});
