import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const wanted = (target: string) =>
  findingsOf('T21', form({ target, actual: '1次', reason: '说明。' }));

test.each(['=100%', '100%', '≤100%', '≥95%', '=0次', '0次', '增长120%', '≥120个', '≤-18℃', '健全'])(
  'passes: %s',
  (target) => {
    expect(wanted(target)).toEqual([]);
  },
);

test.each([
  ['≥100%', '=100%'],
  ['≥100百分比', '=100%'],
  ['>100%', '=100%'],
  ['≥120%', '请核对是否写错'],
  ['≤0次', '应写作“=0”'],
  ['≤0%', '应写作“=0”'],
  ['=0%', '无法按比例计分'],
  ['≥0次', '无法考核'],
  ['≥-5次', '不会小于0'],
])('fails: %s', (target, words) => {
  const findings = wanted(target);
  expect(findings).toMatchObject([
    { severity: 'warning', cell: '自评表!E9', found: target, expected: null },
  ]);
  expect(findings[0]?.message).toContain(words);
});

test('boundary: 99.99 % can be exceeded, 100 % cannot', () => {
  expect(wanted('≥99.99%')).toEqual([]);
  expect(wanted('≥100%')).toHaveLength(1);
});

test('boundary: above 0 an upper limit makes sense', () => {
  expect(wanted('≤0.01次')).toEqual([]);
  expect(wanted('≤0次')).toHaveLength(1);
});

test('passes: a rate of change may be below zero', () => {
  const of = (level3: string) => findingsOf('T21', form({ level3, target: '≤0%', actual: '-6%' }));
  expect(of('“三公”经费变动率')).toEqual([]);
  expect(of('投诉率')).toHaveLength(1);
});
