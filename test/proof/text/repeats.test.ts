import { expect, test } from 'vitest';
import { repeatsIn } from '../../../src/proof/text/repeats';

const at = (first: number, second: number, length: number) => ({ first, second, length });

test.each([
  ['a long stretch is one repeat', '甲乙丙丁戊己庚辛一甲乙丙丁戊己庚辛', 4, [at(0, 9, 8)]],
  [
    'the third time, it is told again',
    '一甲乙丙丁二甲乙丙丁三甲乙丙丁',
    4,
    [at(1, 6, 4), at(6, 11, 4)],
  ],
  [
    'two stretches side by side',
    '甲乙丙丁一二戊己庚辛三甲乙丙丁戊己庚辛',
    4,
    [at(0, 11, 4), at(6, 15, 4)],
  ],
  [
    'two that share characters do not overlap',
    '甲乙丙丁一丙丁戊己庚辛二甲乙丙丁戊己庚辛',
    4,
    [at(0, 12, 4), at(7, 16, 4)],
  ],
  [
    'single characters that stand far apart',
    '甲一乙二丙三丁四甲乙丙丁五甲乙丙丁',
    4,
    [at(8, 13, 4)],
  ],
  ['up to the last character', '甲乙一二甲乙丙丁三甲乙丙丁', 4, [at(4, 9, 4)]],
  [
    'from a place that is no multiple of a block',
    '一二三甲乙丙丁戊四五甲乙丙丁戊',
    5,
    [at(3, 10, 5)],
  ],
  ['one character too few', '一二三甲乙丙丁四五甲乙丙丁', 5, []],
  ['three times without a gap', '甲乙丙甲乙丙甲乙丙', 3, [at(0, 3, 3), at(0, 6, 3)]],
  ['single characters', '甲乙甲', 1, [at(0, 2, 1)]],
  ['pairs that only look alike to the index', 'Aa12BB12', 4, []],
])('%s', (_, text, least, expected) => {
  expect(repeatsIn(text, least)).toEqual(expected);
});
