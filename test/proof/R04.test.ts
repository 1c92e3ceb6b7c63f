import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { REPORT, report } from './report';

const SCORE = '2023年度部门整体支出绩效自评得分96.5分，评价等级为“优”';

test.each([
  ['one score, one grade', REPORT],
  ['the same score twice', report(['均达到目标。', '均达到目标。自评总分96.50分。'])],
  [
    'scores of indicators',
    report(['均达到目标。', '均达到目标，该项指标得10分，产出指标得分48分。']),
  ],
  ['full marks named', report([SCORE, `评价总分100分，${SCORE}`])],
  ['another year', report(['均达到目标。', '上年自评得分90分。'])],
  ['others’ marks', report(['均达到目标。', '财政评价得分88分。'])],
  [
    'the scale of grades',
    report([SCORE, `${SCORE}。评分90分以上为优，80分以上为良，60分以上为中，60分以下为差`]),
  ],
  ['score in a table', report([`${SCORE}。`, '详见下表。\n| 总分 | 100 | 96.5 |\n'])],
  ['still to be filled in', report([`${SCORE}。`, '【请补充：自评总分和等级】'])],
  ['a passage on its own', '我局清扫主次干道26条。'],
])('passes: %s', (_, text) => {
  expect(findingsOf('R04', text)).toEqual([]);
});

test('boundary: 96.5 and 96.50 are one score, 96.5 and 96.51 are two', () => {
  const also = (score: string) =>
    report(['均达到目标。', `均达到目标，2023年度评价得分为${score}分。`]);
  expect(findingsOf('R04', also('96.50'))).toEqual([]);
  expect(findingsOf('R04', also('96.51'))).toMatchObject([
    { severity: 'error', quote: '评价得分为96.51分', found: '96.51', expected: '96.5' },
  ]);
});

test('fails: of two scores the one that the conclusion does not give is to blame', () => {
  const text = report(
    ['四、绩效自评结果拟应用和公开情况', '四、绩效自评结论'],
    ['均达到目标。', '自评总得分94分。'],
  );
  expect(findingsOf('R04', text)).toMatchObject([{ found: '94', expected: '96.5' }]);
});

test('fails: two grades, and a grade that does not fit its score', () => {
  expect(findingsOf('R04', report(['均达到目标。', '评价结论为“良”。']))).toMatchObject([
    { severity: 'error', quote: '良', expected: '优' },
  ]);
  expect(findingsOf('R04', report(['等级为“优”', '等级为“良”']))).toMatchObject([
    { severity: 'error', quote: '良', expected: '优' },
  ]);
});

test('fails: no score at all; a score without a grade is a warning', () => {
  expect(findingsOf('R04', report([`${SCORE}。\n`, '']))).toMatchObject([
    { severity: 'error', place: null },
  ]);
  expect(findingsOf('R04', report(['，评价等级为“优”', '']))).toMatchObject([
    { severity: 'warning', found: null, expected: '等级' },
  ]);
});

test('projects with sections and scores of their own do not contradict one another', () => {
  const text =
    '2023年度部门整体支出绩效自评报告\n一、评价结论\n（一）道路养护项目\n绩效自评得分95分，评价等级为“优”。\n（二）路灯维护项目\n绩效自评得分85分，评价等级为“良”。\n二、存在问题\n进度慢。';
  expect(findingsOf('R04', text)).toEqual([]);
});
