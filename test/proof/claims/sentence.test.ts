import { expect, test } from 'vitest';
import { segmentsOf, sentencesOf, wordsOf } from '../../../src/proof/claims/sentence';
import { proseOf } from '../prose';

const wordsIn = (text: string): string[] => sentencesOf(proseOf(text)).map(wordsOf);
const lengthsOf = (text: string): number[] => wordsIn(text).map(({ length }) => length);
const parts = (text: string) =>
  sentencesOf(proseOf(text))
    .flatMap(segmentsOf)
    .map((part) => [wordsOf(part), part.figures.map(({ start }) => part.text.charAt(start))]);

test('a sentence ends at its mark; what begins with 其中 belongs to the one before', () => {
  expect(wordsIn('预算5万元。支出4万元！结余多少？')).toEqual([
    '预算5万元。',
    '支出4万元！',
    '结余多少？',
  ]);
  expect(wordsIn('完成预算编制工作。预算5万元。其中甲3万元。支出4万元。')).toEqual([
    '完成预算编制工作。',
    '预算5万元。其中甲3万元。',
    '支出4万元。',
  ]);
  expect(wordsIn('结余其中。其余。预算其中')).toEqual(['结余其中。', '其余。', '预算其中']);
});

test.each(['；', ';', '，', ',', '、', ' '])('a stretch without an end is cut at %j', (mark) => {
  expect(lengthsOf(`${'甲'.repeat(500)}${mark}${'乙'.repeat(400)}`)).toEqual([501, 400]);
});

test('a stretch is cut at the last mark in the latter half of 800 characters, else right there', () => {
  expect(lengthsOf('甲'.repeat(900))).toEqual([800, 100]);
  expect(lengthsOf(`${'甲'.repeat(400)}，${'乙'.repeat(500)}`)).toEqual([800, 101]);
  expect(lengthsOf(`${'甲'.repeat(401)}，${'乙'.repeat(500)}`)).toEqual([402, 500]);
  expect(lengthsOf(`${'甲'.repeat(500)}，${'乙'.repeat(100)}，${'丙'.repeat(300)}`)).toEqual([
    602, 300,
  ]);
  expect(lengthsOf(`${'甲'.repeat(500)}，${'乙'.repeat(299)}`)).toEqual([800]);
});

test('of a sentence that nobody wrote only the first 80 figures are looked at', () => {
  const [sentence] = sentencesOf(proseOf('1个，'.repeat(100)));
  expect(sentence?.figures).toHaveLength(80);
});

test('sentences and their parts are worked out once', () => {
  const prose = proseOf('预算5万元；支出4万元。结余1万元。');
  expect(sentencesOf(prose)).toBe(sentencesOf(prose));
  const [first, second] = sentencesOf(prose);
  if (!first || !second) throw new Error('two sentences');
  expect(segmentsOf(first)).toBe(segmentsOf(first));
  expect(segmentsOf(second)[0]).toBe(second);
});

test('a sentence is parted at semicolons and before 其中, each part with its own figures', () => {
  expect(parts('预算5万元；支出4万元;结余1万元。其中甲3万元。')).toEqual([
    ['预算5万元；', ['5']],
    ['支出4万元;', ['4']],
    ['结余1万元。', ['1']],
    ['其中甲3万元。', ['3']],
  ]);
  expect(parts('预算；5；4')).toEqual([
    ['预算；', []],
    ['5；', ['5']],
    ['4', ['4']],
  ]);
  expect(parts('预算5万元。支出4万元；结余1万元')).toEqual([
    ['预算5万元。', ['5']],
    ['支出4万元；', ['4']],
    ['结余1万元', ['1']],
  ]);
});

test('two sentences read as one stay whole', () => {
  const [first, second] = sentencesOf(proseOf('预算5万元。支出4万元。余；款'));
  if (!first || !second) throw new Error('two sentences');
  const both = { ...second, start: first.start };
  expect(segmentsOf(both)).toEqual([both]);
});
