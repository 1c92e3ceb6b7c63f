import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const done = (target: string, actual: string, policy?: string, reason: string | null = null) =>
  findingsOf('T13', form({ target, actual, reason }), policy);

const ASKED = { severity: 'warning', cell: '自评表!I9', expected: '超额完成的原因' };
const MUST = { ...ASKED, severity: 'error' };

test('boundary: 120 % and above asks, 119.99 % does not', () => {
  expect(done('≥100份', '119.99份')).toEqual([]);
  expect(done('≥100份', '120份')).toMatchObject([{ ...ASKED, found: '120份' }]);
});

test('boundary: in Guangxi 130 % must be explained, 129.99 % need not', () => {
  expect(done('≥100份', '129.99份', 'guangxi')).toEqual([]);
  expect(done('≥100份', '130份', 'guangxi')).toMatchObject([{ ...MUST, found: '130份' }]);
  expect(done('≥100份', '130份', 'guangxi')[0]?.message).toContain('按规定必须说明');
});

test('boundary: in Guangxi a target of 0 counts as exceeded from 30 on', () => {
  expect(done('≥0次', '29.99次', 'guangxi')).toEqual([]);
  const [finding] = done('≥0次', '30次', 'guangxi');
  expect(finding).toMatchObject(MUST);
  expect(finding?.message).toContain('指标值为0，达到30起须说明');
});

test('boundary: where points are taken off it is from 130 % on', () => {
  expect(done('≥100份', '129.99份', 'capped')).toEqual([]);
  expect(done('≥100份', '130份', 'capped')).toMatchObject([ASKED]);
});

test.each([
  ['an explanation is given', '≥10次', '13次', '上级新增专项检查三次。'],
  ['less than the upper limit is no over-fulfilment', '≤100万元', '40万元', null],
  ['a target of 0 elsewhere', '≥0次', '30次', null],
  ['met exactly', '≥10次', '10次', null],
])('passes: %s', (_, target, actual, reason) => {
  expect(done(target, actual, undefined, reason)).toEqual([]);
});

test('a dash is no explanation', () => {
  expect(done('≥10次', '13次', undefined, '—')).toMatchObject([ASKED]);
});

test('twelve months make the year’s target', () => {
  expect(done('每月不少于4次', '57次')).toEqual([]);
  expect(done('每月不少于4次', '58次')).toHaveLength(1);
});

test.each([
  ['≥98%', '991%', '99.1%'],
  ['100%', '1009%', '100.9%'],
  ['≥80%', '9600%', '96%'],
])('a rate with a digit too many: %s, %s', (target, actual, meant) => {
  expect(done(target, actual)[0]?.message).toContain(`例如应为${meant}`);
});

test.each([
  ['a rate that was truly exceeded', '≥5%', '15%'],
  ['far beyond, but no slip of a digit', '≥98%', '500%'],
  ['a target of 0', '≥0%', '30%'],
  ['a count', '≥10次', '100次'],
  ['a rate that may well be ten times its target', '≥5%', '50%'],
])('no slip is supposed: %s', (_, target, actual) => {
  const messages = [undefined, 'guangxi'].flatMap((policy) => done(target, actual, policy));
  expect(messages.map(({ message }) => message).join()).not.toContain('写错');
});

test('boundary: a rate of half or more is hardly ten times its target', () => {
  expect(done('≥50%', '500%')[0]?.message).toContain('写错');
  expect(done('≥49.9%', '499%')[0]?.message).not.toContain('写错');
});

test('boundary: near its target is from 80 to 120 % of it', () => {
  const isSlip = (actual: string) => done('≥50%', actual)[0]?.message.includes('写错');
  expect(['399.9%', '400%', '600%', '600.1%'].map(isSlip)).toEqual([false, true, true, false]);
});
