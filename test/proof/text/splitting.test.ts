import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/proof/text/matches';
import { clausesOf, sentencesOf } from '../../../src/proof/text/sentences';
import { shareIn } from '../../../src/proof/text/shingles';

test('every match of a pattern, empty ones among them', () => {
  expect(matchesOf('甲乙', /丙*/g).map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(matchesOf('甲丙丙', /丙*/g).map(([found]) => found)).toEqual(['', '丙丙', '']);
  expect(matchesOf('甲乙', /丙/g)).toEqual([]);
});

test('sentences and clauses are parted without gaps', () => {
  const text = '已完成，得10分。“优”！余下的';
  expect(sentencesOf(text).map((span) => span.text)).toEqual([
    '已完成，得10分。',
    '“优”！',
    '余下的',
  ]);
  expect(clausesOf(text).map((span) => span.text)).toEqual([
    '已完成，',
    '得10分。',
    '“优”！',
    '余下的',
  ]);
  for (const { text: words, start, end } of clausesOf(text))
    expect(text.slice(start, end)).toBe(words);
});

test('boundary: eleven characters agree by chance, twelve do not', () => {
  const twelve = '一二三四五六七八九十甲乙';
  expect(shareIn(twelve, `丙${twelve}丁`)).toBe(1);
  expect(shareIn(twelve.slice(1), twelve)).toBe(0);
  expect(shareIn(`${twelve}${'丙'.repeat(12)}`, twelve)).toBe(0.5);
});
