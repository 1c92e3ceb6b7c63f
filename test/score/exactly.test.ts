import { expect, test } from 'vitest';
import { decimal } from '../../src/numbers/decimal';
import { exactly, roundedTo2 } from '../../src/score/exactly';

test.each([
  ['5', '5'],
  ['8.5', '8.5'],
  ['8.526', '8.526'],
  ['8.5269', '8.526…'],
  ['61.8355', '61.835…'],
])('%s is shown as %s', (value, shown) => {
  expect(exactly(decimal(value))).toBe(shown);
});

test.each([
  ['9.75', '=9.75'],
  ['9', '=9'],
  ['8.525', '=8.525→8.53'],
  ['8.5263', '=8.526…→8.53'],
  ['0.001', '=0.001→0.00'],
])('%s comes out as %s', (value, shown) => {
  expect(roundedTo2(decimal(value))).toBe(shown);
});
