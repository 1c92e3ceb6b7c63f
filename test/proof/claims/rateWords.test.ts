import { expect, test } from 'vitest';
import { isSurelyRest, mayBeDone, type Rate } from '../../../src/proof/claims/rateWords';
import { figureIn } from './form/figureIn';

const rateOf = (name: string, stem: readonly string[], failing = false): Rate => ({
  stated: figureIn(`${name}90%`),
  name,
  stem,
  generic: false,
  negated: false,
  failing,
});

test('what one word of the rate denies is surely the rest', () => {
  const rate = rateOf('整改率', ['整', '改']);
  expect(isSurelyRest(figureIn('未改不合格2处'), rate)).toBe(true);
  expect(isSurelyRest(figureIn('整改不合格2处'), rate)).toBe(false);
});

test('what failed may be done, but not for a rate that is of what failed', () => {
  const late = figureIn('已清理逾期贷款18笔');
  expect(mayBeDone(late, rateOf('清理率', ['清', '理']))).toBe(true);
  expect(mayBeDone(late, rateOf('清理率', ['清', '理'], true))).toBe(false);
});
