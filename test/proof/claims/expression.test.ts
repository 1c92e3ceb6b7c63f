import { expect, test } from 'vitest';
import { expressionIn } from '../../../src/proof/claims/expression';
import { figuresOf } from '../../../src/proof/claims/figure';

const read = (text: string, from = 0) =>
  expressionIn(text, from, text.length, figuresOf(text, 0, text.length));

test.each([
  ['40+50', '90', false],
  ['甲40、加+乙50', '90', false],
  ['200-50-30', '120', false],
  ['200-50+30', '180', false],
  ['40×50', '2000', true],
  ['5×0', '0', true],
  ['200÷4', '50', true],
  ['200÷4÷2', '25', true],
  ['200÷4×2', '100', true],
  ['40+50×2', '140', true],
  ['（40+50）×2', '180', true],
  ['200-（50+30）', '120', false],
  ['96%×10', '9.6', true],
  ['预算（年初）40-执行（全年）50', '-10', false],
])('%s comes to %s', (text, value, mixes) => {
  const found = read(text);
  expect(found?.value?.toFixed()).toBe(value);
  expect(found?.mixes).toBe(mixes);
});

test.each(['200÷0', '40++50', '40+50+', '（40+50', '40+50）', '40 50+10'])(
  '%s is not worked out',
  (text) => {
    expect(read(text)).toMatchObject({ value: null });
  },
);

test.each(['40 50', '40', '+40', '40（50）', '40#50+10', '约40+50', ''])(
  '%s is no formula',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('only what stands behind the offset is of the formula', () => {
  expect(read('10=40+50', 3)?.figures.map(({ start }) => start)).toEqual([3, 6]);
  expect(read('10=40+50', 3)?.value?.toFixed()).toBe('90');
});
