import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';
import { form } from './rows';

const answered = (target: string, actual: Put) => findingsOf('T18', form({ target, actual }));

test.each<[string, Put]>([
  ['≥10次', '10次'],
  ['≥10次', 10],
  ['≥200份', '200余份'],
  ['≥95%', { value: 0.96, format: '0%' }],
  ['健全', '达成年度指标'],
  ['建成县级平台并接入10个乡镇监管所', '部分达成年度指标并具有一定效果'],
  ['开通2条专线并投入使用', ' 达成年度指标'],
  ['2023年12月底前', '2023年11月'],
])('passes: %s, %o', (target, actual) => {
  expect(answered(target, actual)).toEqual([]);
});

test.each([
  ['≥10次', '达成年度指标'],
  ['≥10次', '已完成'],
  ['≥95%', '较好'],
  ['开通2条专线并投入使用', '已投用'],
  ['合并学校2所', '达成年度指标'],
])('fails: %s, %s', (target, actual) => {
  expect(answered(target, actual)).toMatchObject([
    { severity: 'error', cell: '自评表!F9', found: actual, expected: '数值' },
  ]);
});

test('boundary: 0 is a number, nothing and NULL are left to T25, 若干 is no number', () => {
  expect(answered('≥10次', 0)).toEqual([]);
  expect(answered('≥10次', null)).toEqual([]);
  expect(answered('≥10次', 'NULL')).toEqual([]);
  expect(answered('≥10次', '若干次')).toHaveLength(1);
});
