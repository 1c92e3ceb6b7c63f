import { expect, test } from 'vitest';
import { apart } from '../../../src/proof/text/apart';

const at = (paragraph: number, start: number, end: number) => ({
  place: { paragraph, start, end },
});

test('of findings that overlap the first stays, of two that start together the longer', () => {
  const [long, short, inside, behind, other] = [
    at(0, 2, 9),
    at(0, 2, 4),
    at(0, 5, 12),
    at(0, 9, 10),
    at(1, 0, 3),
  ];
  expect(apart([other, behind, inside, short, long])).toEqual([long, behind, other]);
});

test('findings without a place stay', () => {
  const whole = { place: null };
  expect(apart([whole, at(0, 0, 2), at(0, 1, 3)])).toEqual([whole, at(0, 0, 2)]);
});
