import { expect, test } from 'vitest';
import { findingsOf } from './findings';

test.each([
  '预算收入1868.17万元，支出1868.17万元，年末无结转结余。',
  '预算资金100万元，实际支出84.8万元，结余15.2万元。',
  '预算安排50万元，实际支出35.6万元，结余14.4万元已由财政收回，年末无结余。',
  '年初预算100万元，追加20万元，实际支出120万元，无结余。',
  '上年无结转结余。全年预算数100万元，执行数90万元，执行率90%。',
])('passes: %s', (text) => {
  expect(findingsOf('R07', text)).toEqual([]);
});

test.each([
  ['预算资金100万元，实际支出84.8万元，结余16.2万元。', 'error', '16.2万元'],
  ['全年项目预算安排120.4万元，实际执行74.45万元。\n无资金结余和违规记录。', 'error', '无资金结余'],
  [
    '全年预算收入总计200万元。\n全年预算执行数为195万元；年末无结转和结余。',
    'error',
    '无结转和结余',
  ],
  [
    '年初部门预算为200万元。\n全年预算执行数为195万元；年末无结转和结余。',
    'warning',
    '无结转和结余',
  ],
] as const)('fails: %s', (text, severity, found) => {
  expect(findingsOf('R07', text)).toMatchObject([{ severity, found }]);
});

test('boundary: a gap of one cent is a gap, none is none', () => {
  const text = (spent: string) => `全年预算数100万元，执行数${spent}万元，年末无结余。`;
  expect(findingsOf('R07', text('100.00'))).toEqual([]);
  expect(findingsOf('R07', text('99.99'))).toMatchObject([{ severity: 'error' }]);
});
