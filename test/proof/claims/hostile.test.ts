import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/proof/claims/sentence';
import { claimsIn, proseOf } from '../prose';

/** Texts that invite a search to go over the same ground again and again. */
test.each([
  ['digits', '1'.repeat(300_000)],
  ['thousands', '1,111'.repeat(60_000)],
  ['a list without end', '甲、'.repeat(100_000)],
  ['brackets', '（'.repeat(200_000)],
  ['figures without end', '共12个3人，'.repeat(20_000)],
  ['one word', '占'.repeat(300_000)],
  ['balances', '年末结转结余资金总额为'.repeat(20_000)],
  ['rates of many counts', '超出计划120次18次，完成率112%，较目标值5200次多640次，'.repeat(500)],
  ['dates', '2022年1月至'.repeat(30_000)],
])('%s are read to the end', (_, text) => {
  expect(Array.isArray(claimsIn(text))).toBe(true);
});

test('a sentence without an end is cut at a mark, and nothing is lost between the cuts', () => {
  const [text] = ['共有人员12人，'.repeat(1000)];
  const sentences = sentencesOf(proseOf(text ?? ''));
  expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(801);
  expect(sentences.map((s) => s.text.slice(s.start, s.end)).join('')).toBe(text);
});

test('a figure of absurd length is no figure', () => {
  expect(claimsIn(`预算${'9'.repeat(400)}万元，支出1万元，执行率100%。`)).toEqual([]);
});
