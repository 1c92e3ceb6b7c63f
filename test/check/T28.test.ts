import { expect, test } from 'vitest';
import { findingsOf, scored } from '../support/forms';
import { sheet, workbook } from '../support/sheets';
import { form, sichuanFindings, sichuanWorkbook } from './rows';

const words = (count: number) => '因'.repeat(count);

test('boundary: 200 characters of an indicator’s reason pass, 201 do not', () => {
  expect(findingsOf('T28', form({ reason: words(200) }))).toEqual([]);
  expect(findingsOf('T28', form({ reason: words(201) }))).toMatchObject([
    { severity: 'warning', cell: '自评表!I9', found: '201', expected: '≤200' },
  ]);
});

test('boundary: 100 characters of a fund’s reason pass, 101 do not', () => {
  const reasoned = (count: number) =>
    sichuanFindings('T28', { funds: [['总额', 100, 100, 80, null, 10, null, words(count)]] });
  expect(reasoned(100)).toEqual([]);
  expect(reasoned(101)).toMatchObject([
    { severity: 'warning', cell: '自评表!J8', found: '101', expected: '≤100' },
  ]);
  expect(reasoned(101)[0]?.message).toContain('“总额”的原因写了101字');
});

test('passes: blanks and line ends do not count, a rare character counts once', () => {
  expect(findingsOf('T28', form({ reason: `${words(100)} \n${words(100)}` }))).toEqual([]);
  expect(findingsOf('T28', form({ reason: `${words(199)}𠮷` }))).toEqual([]);
});

test('one merged cell is one finding', () => {
  const funds = [
    ['总额', 100, 100, 80, null, 10, null, words(101)],
    ['其中：财政资金', 100, 100, 80, null, '/', '/'],
  ];
  const [grid] = sichuanWorkbook({ funds }).grids;
  if (!grid) throw new Error('no grid');
  const merges = sheet([], { merges: ['J8:J9'] }).merges;
  const { findings } = scored(workbook({ ...grid, merges }), 'sichuan-2023');
  expect(findings.filter(({ code }) => code === 'T28')).toHaveLength(1);
});
