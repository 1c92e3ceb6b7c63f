import { expect, test } from 'vitest';
import { findingsOf, scored } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';

const row = (target: Put, actual: Put, score: Put) =>
  findingsOf('T25', { indicators: [['产出指标', '数量指标', '次数', target, actual, 90, score]] });

test.each([
  ['≥10次', '10次', 90],
  ['≥10次', '0次', 0],
  ['≥10次', null, 0],
  [0, 0, 90],
])('passes: %s, %s, %s', (target, actual, score) => {
  expect(row(target, actual, score)).toEqual([]);
});

test.each([
  ['no target', null, '10次', 90, 'E9'],
  ['a slash for a target', '/', '10次', 90, 'E9'],
  ['no actual value, yet a score', '≥10次', null, 0.01, 'F9'],
  ['暂无 for an actual value, yet a score', '≥10次', '暂无', 90, 'F9'],
])('fails: %s', (_, target, actual, score, cell) => {
  expect(row(target, actual, score)).toMatchObject([{ severity: 'error', cell: `自评表!${cell}` }]);
});

test('neither actual value nor score is a reminder, not an error', () => {
  expect(row('≥10次', null, null)).toMatchObject([{ severity: 'warning', cell: '自评表!F9' }]);
});

test('boundary: nothing achieved and 0 points pass, one hundredth of a point does not', () => {
  expect(row('≥10次', null, 0)).toEqual([]);
  expect(row('≥10次', null, 0.01)).toMatchObject([{ severity: 'error' }]);
});

test('a column that was not found is asked about elsewhere', () => {
  const grid = sheet([
    ['部门整体支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '达到情况', '分值', '得分'],
    ['产出指标', '数量指标', '次数', '≥10次', '10次', 90, 90],
  ]);
  const { form, findings } = scored(workbook(grid));
  expect(form.mapping.questions.map(({ key }) => key)).toContain('actual');
  expect(findings.filter(({ code }) => code === 'T25')).toEqual([]);
});
