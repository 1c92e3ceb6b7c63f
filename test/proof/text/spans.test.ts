import { expect, test } from 'vitest';
import { spanAt } from '../../../src/proof/text/spans';

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 9, end: 10 },
];

test.each([
  [1, undefined],
  [2, 2],
  [3, 2],
  [4, 4],
  [6, 4],
  [7, undefined],
  [8, undefined],
  [9, 9],
  [10, undefined],
])('boundary: at %i stands the span from %s', (at, start) => {
  expect(spanAt(SPANS, at)?.start).toBe(start);
});

test('without spans none is found', () => {
  expect(spanAt([], 0)).toBeUndefined();
});
