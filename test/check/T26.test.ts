import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form, row, sichuanFindings } from './rows';

const cost = (target: string, actual: string, score: number | null = 90, level3 = '项目支出成本') =>
  findingsOf('T26', form({ level2: '成本指标', level3, target, actual, score, reason: '说明。' }));

test.each([
  ['within the limit', '≤200万元', '195万元', undefined],
  ['within the range', '150-200万元', '180万元', undefined],
  ['more is better', '≥5%', '8%', '成本节约率'],
  ['a saving stated bare', '5%', '8%', '成本降低率'],
  ['money beside a rate', '≤100%', '195万元', undefined],
])('passes: %s', (_, target, actual, level3) => {
  expect(cost(target, actual, 90, level3)).toEqual([]);
});

test.each([
  ['beyond the limit', '≤200万元', '210万元'],
  ['beyond a bare amount', '200万元', '210万元'],
  ['beyond the range', '150-200万元', '201万元'],
])('fails: %s, with full marks', (_, target, actual) => {
  expect(cost(target, actual)).toMatchObject([
    { severity: 'warning', cell: '自评表!H9', found: '90', expected: '小于90' },
  ]);
});

test('boundary: the limit itself passes, one hundredth more does not', () => {
  expect(cost('≤200万元', '200万元')).toEqual([]);
  expect(cost('≤200万元', '200.01万元')).toMatchObject([{ cell: '自评表!H9' }]);
});

test('boundary: once a hundredth is taken off, the overspending has been counted', () => {
  expect(cost('≤200万元', '210万元', 89.99)).toEqual([]);
  expect(cost('≤200万元', '210万元', 90)).toHaveLength(1);
});

test('a mark still to be written is told as such', () => {
  expect(cost('200万元', '210万元', null)[0]?.message).toContain('按指标值的写法会得满分');
});

test('a target is asked to say ≤ only where it does not', () => {
  const asks = '成本的指标值应写作“≤”';
  expect(cost('200万元', '210万元')[0]?.message).toContain(asks);
  expect(cost('≤200万元', '210万元')[0]?.message).not.toContain(asks);
  expect(cost('<200万元', '210万元')[0]?.message).not.toContain(asks);
});

test('fails: no such indicator', () => {
  expect(findingsOf('T26', { indicators: [row()] })).toMatchObject([
    { severity: 'warning', cell: '自评表!C9', found: null, expected: '成本指标' },
  ]);
});

test('newer forms have 成本指标 as a level of its own', () => {
  const put = { level1: '成本指标', level2: '经济指标', target: '≤9万元', actual: '8万元' };
  expect(findingsOf('T26', form(put))).toEqual([]);
});

test('wages and running costs may do without', () => {
  expect(sichuanFindings('T26', { project: '住房公积金' })).toMatchObject([{ severity: 'hint' }]);
  expect(sichuanFindings('T26', { project: '公园设施维护' })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test('passes: overspent, but nobody can say with what mark', () => {
  expect(cost('≤100万元', '985000', null)).toEqual([]);
});

test('a frame without output has no place for cost; one without levels is asked', () => {
  const levels = (level1: string | null, level2: string | null) =>
    findingsOf('T26', { indicators: [row({ level1, level2 })] });
  expect(levels('决策', '计划制定')).toEqual([]);
  expect(levels('产出', '履职数量')).toHaveLength(1);
  expect(levels('履职', '质量指标')).toHaveLength(1);
  expect(levels('效益指标', '社会效益指标')).toHaveLength(1);
  expect(levels(null, null)).toHaveLength(1);
});
