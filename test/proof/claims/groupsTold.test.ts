import { expect, test } from 'vitest';
import { areTwoGroups, lacksGroups } from '../../../src/proof/claims/groupsTold';
import { sentenceOf } from './sentenceOf';

test.each([
  ['产出', '效益', true],
  ['产出', '产出', false],
  ['产出和效益', '效益', false],
  ['产出和效益', '效益和满意', false],
  ['产出', '其他', false],
])('%s and %s', (one, other, expected) => {
  expect(areTwoGroups(one, other)).toBe(expected);
});

test.each([
  ['产出48分，效益29分，满意度9分，自评得分95.9分', true],
  ['产出48分，效益29分，满意度9分，自评得分99分', false],
  ['产出48分，效益29分，其他满意度9分，自评得分99分', false],
  ['产出48分，效益29分，满意度9分，加上其他，自评得分99分', true],
])('%s', (words, expected) => {
  const sentence = sentenceOf(words);
  const parts = sentence.figures.slice(0, -1);
  const [whole] = sentence.figures.slice(-1);
  if (!whole) throw new Error(words);
  expect(lacksGroups(sentence, whole, parts)).toBe(expected);
});
