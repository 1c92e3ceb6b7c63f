import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { REPORT, report } from './report';

const dated = (date: string) => findingsOf('R08', report(['2024年4月16日', date]));

test.each([
  '2024年4月16日',
  '2024 年 4 月 16 日',
  '二〇二四年四月十六日',
  '2024-04-16',
  '（盖章）',
])('passes: %s', (date) => {
  expect(dated(date)).toEqual([]);
});

test('passes: no year is known', () => {
  expect(findingsOf('R08', REPORT.replaceAll(/2023年度?|2024年4/g, '本年4'))).toEqual([]);
});

test.each([
  ['2023年4月16日', '2023年4月16日'],
  ['2023 年 4 月 16 日', '2023年4月16日'],
  ['二〇二三年四月十六日', '2023年4月16日'],
  ['2022-04-16', '2022年4月16日'],
])('fails: %s', (date, found) => {
  expect(dated(date)).toMatchObject([
    { severity: 'error', quote: date, found, expected: '2024年' },
  ]);
});

test('boundary: 31 December may pass, 30 December may not', () => {
  expect(dated('2023年12月31日')).toEqual([]);
  expect(dated('2023年12月30日')).toMatchObject([{ severity: 'error' }]);
});

test('boundary: 18 months after the year may pass, a day more is a warning', () => {
  expect(dated('2025年6月30日')).toEqual([]);
  expect(dated('2025年7月1日')).toMatchObject([{ severity: 'warning', found: '2025年7月1日' }]);
});
