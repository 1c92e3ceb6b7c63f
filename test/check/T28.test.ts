import { expect, test } from 'vitest';
import { T28 } from '../../src/check/T28';
import { policyOf } from '../../src/policies';
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

const conclude = (label: string, text: string) =>
  sichuanFindings('T28', { conclusion: [[label, text]] });

test.each(['评价结论', '存在问题', '改进措施'])(
  'boundary: 200 characters of %s pass, 201 do not',
  (label) => {
    expect(conclude(label, words(200))).toEqual([]);
    expect(conclude(label, words(201))).toMatchObject([
      { severity: 'warning', cell: '自评表!B12', found: '201', expected: '≤200' },
    ]);
    expect(conclude(label, words(201))[0]?.message).toContain(`“${label}”写了201字，超过200字`);
  },
);

test('boundary: the length a field states goes before the usual one', () => {
  expect(conclude('评价结论（300字以内）', words(300))).toEqual([]);
  expect(conclude('评价结论（300字以内）', words(301))).toMatchObject([{ expected: '≤300' }]);
  expect(conclude('存在问题（100字以内）', words(101))).toMatchObject([{ expected: '≤100' }]);
});

test('passes: the form’s own prompt does not count, other fields have no usual length', () => {
  expect(conclude('存在问题', `（200字以内）${words(200)}`)).toEqual([]);
  expect(conclude('其他需要说明的情况', words(500))).toEqual([]);
});

test('a form of which no fields are known is judged by its reasons', () => {
  const { form: read, score } = scored(sichuanWorkbook(), 'sichuan-2023');
  const { narratives: _, ...bare } = read;
  const [first, ...others] = bare.indicators;
  if (!first) throw new Error('no row');
  const indicators = [{ ...first, reason: words(201) }, ...others];
  const context = { score, policy: policyOf('sichuan-2023') };
  expect(T28.find({ ...context, form: bare })).toEqual([]);
  expect(T28.find({ ...context, form: { ...bare, indicators } })).toHaveLength(1);
});
