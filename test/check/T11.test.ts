import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';
import { sichuanFindings } from './rows';

const lost = (actual: string, score: Put, reason: Put) =>
  findingsOf('T11', {
    indicators: [['产出指标', '数量指标', '次数', '≥10次', actual, 90, score, reason]],
  });

test.each([
  ['full marks', '10次', 90, null],
  ['full marks by the formula, not typed yet', '10次', null, null],
  ['a reason is given', '9次', 81, '经费到位晚，下年提前申报。'],
])('passes: %s', (_, actual, score, reason) => {
  expect(lost(actual, score, reason)).toEqual([]);
});

test.each([
  ['one hundredth lost', '10次', 89.99, null],
  ['lost by the formula, not typed yet', '9次', null, null],
  ['a dash is no reason', '9次', 81, '—'],
  ['无 is no reason', '9次', 81, '无'],
])('fails: %s', (_, actual, score, reason) => {
  expect(lost(actual, score, reason)).toMatchObject([{ severity: 'error', cell: '自评表!I9' }]);
});

test('an execution mark below what the rate gives needs a reason, one the rate explains does not', () => {
  const marked = (score: number) =>
    findingsOf('T11', { funds: [['年度资金总额', 200, 200, 195, 10, null, score]] });
  expect(marked(9.75)).toEqual([]);
  expect(marked(9.74)).toMatchObject([{ cell: '自评表!I5' }]);
});

test('boundary: full marks need no reason, one hundredth less does', () => {
  expect(lost('10次', 90, null)).toEqual([]);
  expect(lost('10次', 89.99, null)).toHaveLength(1);
});

test('a low rate itself is asked about by T29, not twice', () => {
  const fund = (score: number | null, reason: string | null = null) => ({
    funds: [['总额', 32, 32, 23.97, null, 10, score, reason]],
  });
  expect(sichuanFindings('T11', fund(null))).toEqual([]);
  expect(sichuanFindings('T11', fund(7.49))).toEqual([]);
  expect(sichuanFindings('T11', fund(7.48))).toMatchObject([
    { severity: 'error', cell: '自评表!J8' },
  ]);
  expect(sichuanFindings('T11', fund(7.48, '扣减审计整改未完成部分。'))).toEqual([]);
});

test('a mark still to be written is told as computed', () => {
  expect(lost('9次', null, null)[0]?.message).toContain('按办法计算得81分');
  expect(lost('9次', 81, null)[0]?.message).toContain('“次数”得81分');
});
