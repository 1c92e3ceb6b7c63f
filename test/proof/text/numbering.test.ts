import { expect, test } from 'vitest';
import { type NumberStyle, numberMarkOf, printNumber } from '../../../src/proof/text/numbering';

const STYLES: readonly NumberStyle[] = [
  'part',
  'chinese',
  'chineseParen',
  'arabic',
  'arabicParen',
  'other',
];

test.each(STYLES)('a number printed as %s is read as the same number', (style) => {
  for (const ordinal of [1, 9, 10, 11, 19, 20, 21, 30, 35, 99]) {
    const text = printNumber(style, ordinal);
    expect(numberMarkOf(`　${text}概况`)).toMatchObject({ style, ordinal, text, start: 1 });
  }
});

test('circled and full-width numbers', () => {
  expect(numberMarkOf('①甲')?.ordinal).toBe(1);
  expect(numberMarkOf('⑳ 甲')).toMatchObject({ style: 'other', ordinal: 20, text: '⑳', end: 2 });
  expect(numberMarkOf('１２．甲')).toMatchObject({ style: 'arabic', ordinal: 12 });
  expect(numberMarkOf('甲')).toBeNull();
});
