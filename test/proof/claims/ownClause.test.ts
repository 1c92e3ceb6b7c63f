import { expect, test } from 'vitest';
import { isBeforeOwn } from '../../../src/proof/claims/ownClause';
import { sentenceOf } from './sentenceOf';

test.each([
  ['建成3；衬砌渠道58公里，完成率105%', 0, true],
  ['建成3个；58公里渠道，完成率105%', 0, true],
  ['建成3个；58公里渠道，完成率105%', 1, false],
  ['建成3个；衬砌渠道58公里105%', 0, true],
  ['建成3个；完成率105%，衬砌渠道58公里', 0, false],
  ['建成3个，衬砌渠道58公里，完成率105%', 0, false],
])('before the clause of the rate: %s, figure %d', (words, at, expected) => {
  const sentence = sentenceOf(words);
  const stated = sentence.figures.find(({ unit }) => unit === '%');
  const part = sentence.figures[at];
  if (!stated || !part) throw new Error(words);
  expect(isBeforeOwn(sentence, stated, part)).toBe(expected);
});

test('a clause begins with its sentence at the latest', () => {
  const words = '建成3个！衬砌渠道58公里，完成率105%';
  const sentence = sentenceOf(words, words.indexOf('！') + 1);
  const [, stated] = sentence.figures;
  const [part] = sentenceOf(words).figures;
  if (!stated || !part) throw new Error(words);
  expect(isBeforeOwn(sentence, stated, part)).toBe(true);
});
