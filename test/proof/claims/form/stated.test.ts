import { expect, test } from 'vitest';
import { isByPolicy } from '../../../../src/proof/claims/form/stated';
import { proseOf } from '../../prose';

test.each([
  ['基本情况。\n按照《项目支出绩效评价管理办法》（财预〔2020〕10号）评分，自评总分为100分。', true],
  ['基本情况。\n按照《预算绩效管理办法》开展自评，自评总分为100分。', false],
])('a report whose marks are the scoring policy’s: %s', (text, expected) => {
  expect(isByPolicy(proseOf(text))).toBe(expected);
});
