import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';
import { form } from './rows';

const compared = (target: Put, actual: Put) => findingsOf('T20', form({ target, actual }));

test.each<[string, Put, Put]>([
  ['the same', '≥10次', '12次'],
  ['no unit beside one', '≥10次', 12],
  ['a bare 98 beside %', '≥95%', 98],
  ['a cell formatted as a percentage', '≥95%', { value: 0.98, format: '0%' }],
  ['a tier', '≥10次', '达成年度指标'],
  ['dates', '2023年12月底前', '2023年11月20日'],
])('passes: %s', (_, target, actual) => {
  expect(compared(target, actual)).toEqual([]);
});

test.each<[string, string, Put, string]>([
  ['a number of things and a rate', '≥200份', '100%', 'error'],
  ['a rate and a number of things', '≥95%', '200份', 'error'],
  ['days and things', '≤30天', '30份', 'error'],
  ['a deadline and a rate', '2023年12月底前', '100%', 'error'],
  ['metres and kilometres', '≥5公里', '5000米', 'warning'],
  ['a fraction and a rate', '≥95%', 0.98, 'warning'],
  ['counting words', '≥10次', '12场', 'hint'],
])('fails: %s', (_, target, actual, severity) => {
  expect(compared(target, actual)).toMatchObject([
    { severity, cell: '自评表!F9', found: String(actual), expected: target },
  ]);
});

test.each<[Put, Put, string, string]>([
  ['≥95%', { value: 98, format: '0%' }, 'error', '多'],
  ['≥95%', '0.98%', 'warning', '少'],
  ['≥10%', '800%', 'error', '多'],
  ['≥10%', '1250%', 'error', '多'],
])('a percentage a hundred times over, or under: %s, %o', (target, actual, severity, word) => {
  expect(compared(target, actual)).toMatchObject([
    { severity, message: expect.stringContaining(`相差约100倍，请核对百分数是否${word}写了两位`) },
  ]);
});

test.each<[Put, Put]>([
  ['≥95%', '0.7%'],
  ['≥10%', '799%'],
  ['≥10%', '1251%'],
  ['≥9%', '900%'],
  ['≥95%', '9800次'],
  ['≥95次', '9800%'],
])('what is far off is not always a slip of two places: %s, %s', (target, actual) => {
  const messages = compared(target, actual).map(({ message }) => message);
  expect(messages.join()).not.toContain('100倍');
});

test('boundary: 1 beside 95% may be 100 %, 1.01 cannot be a fraction', () => {
  expect(compared('≥95%', 1.01)).toEqual([]);
  expect(compared('≥95%', 1)).toMatchObject([{ severity: 'warning' }]);
});

test('boundary: 1 beside 9.99% may be 1 %, beside 10% it may not', () => {
  expect(compared('≥9.99%', 1)).toEqual([]);
  expect(compared('≥10%', 1)).toMatchObject([{ severity: 'warning' }]);
});

test('boundary: 0 is no fraction, anything above it is', () => {
  expect(compared('≥95%', 0)).toEqual([]);
  expect(compared('≥95%', 0.01)).toMatchObject([{ severity: 'warning' }]);
});
