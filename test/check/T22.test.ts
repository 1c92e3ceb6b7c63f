import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';
import { form, row, sichuanFindings } from './rows';

const asked = (actual: Put, reason: string | null = null) =>
  findingsOf(
    'T22',
    form({
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      level3: '群众满意度',
      target: '≥90%',
      actual,
      reason,
    }),
  );

test.each<[string, Put, string | null]>([
  ['the sample is told', '96%', '发放问卷200份，收回196份。'],
  ['told in calls', '96%', '短信回访500条。'],
  ['told in marks given', '96%', '评价器回收有效评价500条，满意486条。'],
  ['with its size in the value', '96%（200份）', null],
  ['not answered: left to T25', null, null],
])('passes: %s', (_, actual, reason) => {
  expect(asked(actual, reason)).toEqual([]);
});

test('fails: no such indicator', () => {
  expect(findingsOf('T22', { indicators: [row()] })).toMatchObject([
    { severity: 'warning', cell: '自评表!B9', found: null, expected: '满意度指标' },
  ]);
});

test.each(['达成年度指标', '比较满意', '200份'])('fails: %s is no rate', (actual) => {
  expect(asked(actual)).toMatchObject([
    { severity: 'warning', cell: '自评表!F9', found: actual, expected: '百分比' },
  ]);
});

test.each<Put>(['96%', 96, '96分', { value: 0.96, format: '0%' }])(
  'a rate without its sample is a hint: %o',
  (actual) => {
    expect(asked(actual)).toMatchObject([
      { severity: 'hint', cell: '自评表!F9', expected: '样本数' },
    ]);
  },
);

test('boundary: the word 满意 in any level makes a row one of satisfaction', () => {
  const named = (level2: string) =>
    findingsOf('T22', form({ level2, target: '≥90%', actual: '95%', reason: '问卷100份。' }));
  expect(named('满意度指标')).toEqual([]);
  expect(named('社会效益指标')).toMatchObject([{ expected: '满意度指标' }]);
});

test('wages and running costs may do without', () => {
  expect(sichuanFindings('T22', { project: '51000021R000000019951-工资性支出' })).toMatchObject([
    { severity: 'hint' },
  ]);
  expect(sichuanFindings('T22', { project: '公园设施维护' })).toMatchObject([
    { severity: 'warning' },
  ]);
});
