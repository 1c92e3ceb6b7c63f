import { expect, test } from 'vitest';
import {
  failsIn,
  isFailing,
  isOfSameFailing,
  isWorkedOn,
  mayBeWorkedOn,
} from '../../../src/proof/claims/failing';
import { figureIn } from './form/figureIn';

test('a figure that counts nothing that failed', () => {
  const plain = figureIn('已办结20件');
  expect(failsIn(plain, ['办', '结'])).toBe(false);
  expect(failsIn(plain, [''])).toBe(false);
  expect(isOfSameFailing(plain, plain)).toBe(false);
  expect(mayBeWorkedOn(plain, () => true)).toBe(false);
});

test('what failed is told in the rate’s own words where the word denies them', () => {
  expect(failsIn(figureIn('缺勤2人'), ['勤'])).toBe(true);
  expect(failsIn(figureIn('缺勤2人'), ['到'])).toBe(false);
  expect(failsIn(figureIn('不合格2批次'), ['合', '格'])).toBe(true);
  expect(failsIn(figureIn('逾期2笔'), ['期'])).toBe(false);
});

test('two figures of one failing word, and of two', () => {
  const late = figureIn('逾期贷款20笔');
  expect(isOfSameFailing(late, figureIn('已清理逾期贷款18笔'))).toBe(true);
  expect(isOfSameFailing(late, figureIn('不合格18笔'))).toBe(false);
  expect(isOfSameFailing(late, figureIn('办结18笔'))).toBe(false);
});

test.each([
  ['逾期20笔', true],
  ['逾期贷款清理工作全部完成20笔', false],
  ['20笔逾期', true],
  ['20笔按照有关的规定都已经逾期', false],
])('words of failing stand close by: %s', (words, expected) => {
  expect(isFailing(figureIn(words))).toBe(expected);
});

test.each([
  ['已清理逾期贷款18笔', true],
  ['已清理逾期“贷款”18笔', false],
  ['清理20笔逾期贷款', true],
  ['清理20笔逾期清理单据', false],
  ['清理逾期20笔', false],
])('what had failed is named behind the word: %s', (words, expected) => {
  const says = (said: string) => said.includes('清理');
  expect(isWorkedOn(figureIn(words), { name: '清理率', says })).toBe(expected);
});
