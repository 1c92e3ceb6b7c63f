import { expect, test } from 'vitest';
import { failsIn, isOfSameFailing, mayBeWorkedOn } from '../../../src/proof/claims/failing';
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
