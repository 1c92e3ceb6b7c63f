import { expect, test } from 'vitest';
import {
  closing,
  depthOf,
  isComplete,
  isInOrder,
  isYear,
} from '../../../src/proof/claims/breakdown';
import { figuresOf } from '../../../src/proof/claims/figure';

const partsOf = (text: string) => figuresOf(text, 0, text.length);

test.each([
  ['上半年20万元、下半年30万元', true],
  ['一季度20万元、二季度30万元、三季度10万元、四季度5万元', true],
  ['上半年20万元', false],
  ['上半年20万元、二季度30万元', false],
  ['一季度20万元、二季度30万元', false],
])('%s is a whole year: %s', (text, whole) => {
  expect(isYear(partsOf(text))).toBe(whole);
});

test.each([
  ['一期20万元、二期30万元', true],
  ['第一批20万元、第二批30万元、第三批10万元', true],
  ['一期20万元', false],
  ['一期20万元、三期30万元', false],
  ['二期20万元、三期30万元', false],
])('%s is told in turn: %s', (text, inTurn) => {
  expect(isInOrder(partsOf(text))).toBe(inTurn);
});

test.each([
  ['支出四季度20万元、三季度30万元、二季度10万元、一季度5万元', true],
  ['男20人、女30人', true],
  ['一季度20万元、二季度30万元', false],
  ['行政20人、机关30人', false],
])('%s leaves nothing out: %s', (text, complete) => {
  expect(isComplete(partsOf(text))).toBe(complete);
});

test.each([
  ['甲（乙（丙）丁）戊', 7],
  ['甲（乙(丙)', 6],
  ['甲（乙', 3],
  ['甲乙）丙', 4],
])('the bracket of %s closes at %i', (text, at) => {
  expect(closing(text, 0, text.length)).toBe(at);
});

test.each([
  ['甲（乙（丙', 1, 0],
  ['甲（乙（丙', 2, 1],
  ['甲（乙（丙', 4, 2],
  ['甲）乙（丙', 4, 1],
  ['甲（乙）丙', 4, 0],
])('%s at %i is %i deep in brackets', (text, at, depth) => {
  const sentence = { paragraph: 0, text, start: 0, end: text.length, figures: [] };
  expect(depthOf(sentence, at)).toBe(depth);
});
