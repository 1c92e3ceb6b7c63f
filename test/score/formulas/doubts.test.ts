import { expect, test } from 'vitest';
import type { Change } from '../../../src/model/value';
import { decimal } from '../../../src/numbers/decimal';
import { doubtOf } from '../../../src/score/formulas/doubts';
import { readActual, readTarget } from '../../../src/values/reading';

const FORM = readTarget('5%');

/** Two percentages, each with the change it is told as. */
function doubt(wanted: string, target: Change | null, done: string, actual: Change | null) {
  return doubtOf({
    target: { ...FORM, text: `${wanted}%`, change: target },
    actual: { ...readActual('5%'), text: `${done}%`, change: actual },
    wanted: decimal(wanted),
    done: decimal(done),
  });
}

test.each<[string, Change | null, string, Change | null, boolean]>([
  ['5', null, '5', null, false],
  ['5', null, '-5', null, false],
  ['-5', null, '-5', null, false],
  ['5', 'increase', '-5', null, false],
  ['5', 'decrease', '-5', null, true],
  ['5', 'decrease', '5', null, false],
  ['5', 'decrease', '0', null, false],
  ['5', null, '5', 'increase', false],
  ['5', null, '5', 'decrease', true],
  ['0', null, '5', 'increase', false],
  ['-5', null, '5', 'increase', true],
  ['-5', null, '5', 'decrease', true],
  ['5', 'increase', '5', 'decrease', false],
  ['-5', 'increase', '5', 'increase', false],
  ['-5', 'decrease', '5', 'decrease', false],
  ['5', 'increase', '-5', 'increase', true],
  ['5', 'decrease', '-5', 'decrease', true],
  ['5', null, '-5', 'increase', true],
])('%s told as %s beside %s told as %s: %s', (wanted, target, done, actual, asked) => {
  const said = doubt(wanted, target, done, actual);
  expect(said !== null).toBe(asked);
  if (asked) {
    expect(said).toBe(`指标值“${wanted}%”与完成值“${done}%”的增减方向写法不一致，请按同一写法填写`);
  }
});

test('a grade on either side is no number', () => {
  const grade = { ...readTarget('3个'), unit: '级' };
  const plain = { ...readTarget('3个'), unit: null };
  const [wanted, done] = [decimal('3'), decimal('2')];
  const why = '“级”是等级，不能按比例折算，请确定达成档次';
  expect(doubtOf({ target: grade, actual: plain, wanted, done })).toBe(why);
  expect(doubtOf({ target: plain, actual: grade, wanted, done })).toBe(why);
  expect(doubtOf({ target: grade, actual: grade, wanted, done: decimal('2.5') })).toBe(why);
});

test('part of a grade is a rise by so much', () => {
  const rise = { ...readTarget('0.3个'), unit: '等' };
  const [wanted, done] = [decimal('0.3'), decimal('0.35')];
  expect(doubtOf({ target: rise, actual: rise, wanted, done })).toBeNull();
});
