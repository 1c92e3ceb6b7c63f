import { expect, test } from 'vitest';
import { findingsOf, scored } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';
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

const NO_COLUMN: Put[] = ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'];

/** A form without a column for reasons; what stands below it is a field for prose. */
const below = (name: string, ...field: Put[]) =>
  scored(
    workbook(
      sheet([
        ['2023年度项目支出绩效自评表'],
        NO_COLUMN,
        ['产出指标', name, '≥10次', '9次', 100, 90],
        ['总分', null, null, null, 100, 90],
        field,
      ]),
    ),
  ).findings.filter(({ code }) => code === 'T11');

test('where the form has no column for reasons, a field below it may give them by name', () => {
  expect(below('巡查次数', '偏差大或目标未完成原因分析', '1.巡查 次数少1次，因汛期停航。')).toEqual(
    [],
  );
  expect(below('巡查次数', '存在问题', '巡查次数未完成。')).toEqual([]);
  expect(below('巡查次数', '存在问题', '资料归档不够规范。')).toMatchObject([
    { severity: 'warning', cell: '自评表!F3' },
  ]);
  expect(below('', '存在问题', '资料归档不够规范。')).toHaveLength(1);
  expect(below('巡查次数')).toHaveLength(1);
});

test('where it has one, the reason belongs there', () => {
  const rows: Put[][] = [
    ['2023年度项目支出绩效自评表'],
    [...NO_COLUMN, '偏差原因'],
    ['产出指标', '巡查次数', '≥10次', '9次', 100, 90],
    ['总分', null, null, null, 100, 90],
    ['存在问题', '巡查次数未完成。'],
  ];
  const { findings } = scored(workbook(sheet(rows)));
  expect(findings.filter(({ code }) => code === 'T11')).toMatchObject([{ cell: '自评表!G3' }]);
});
