import { expect, test } from 'vitest';
import { sinceMark } from '../../../src/proof/text/since';

test.each([
  ['甲。乙，丙', 5, '。，', 4],
  ['甲。乙，丙', 5, '。', 2],
  ['甲。乙，丙', 4, '，', 4],
  ['甲。乙，丙', 3, '，', 0],
  ['甲乙丙', 0, '。', 0],
])('the words of %s before %i since %s start at %i', (text, at, marks, start) => {
  expect(sinceMark(text, at, marks)).toBe(start);
});

test('what lies further back than any sentence is not looked through', () => {
  const text = `。${'字'.repeat(1999)}`;
  expect(sinceMark(text, text.length, '。')).toBe(1);
  expect(sinceMark(`${text}字`, text.length + 1, '。')).toBe(1);
  expect(sinceMark(`${text}字字`, text.length + 2, '。')).toBe(2);
});
