import { expect, test } from 'vitest';
import { decimal } from '../../../src/numbers/decimal';
import { figuresOf } from '../../../src/proof/claims/figure';
import { inSumOf, likeFigure, stepOf, sumText, verdictOf } from '../../../src/proof/claims/measure';
import { gapsOf, slackOf, someMakeUp, total } from '../../../src/proof/claims/parts';

const figures = (text: string) => figuresOf(text, 0, text.length);
const figure = (text: string) => {
  const [first] = figures(text);
  if (!first) throw new Error(text);
  return first;
};

test.each([
  ['12.5%', '12.5', 'holds'],
  ['12.5%', '12.549', 'holds'],
  ['12.5%', '12.55', 'rounding'],
  ['12.5%', '12.45', 'holds'],
  ['12.5%', '12.449', 'rounding'],
  ['12.5%', '12.651', 'wrong'],
  ['12.5%', '12.65', 'rounding'],
  ['12.5%', '12.6', 'wrong'],
  ['12.5%', '12.35', 'rounding'],
  ['12.5%', '12.349', 'wrong'],
  ['3万元', '34999', 'holds'],
  ['3万元', '35000', 'rounding'],
  ['3万元', '39999', 'rounding'],
  ['3万元', '40000', 'wrong'],
  ['48%', '48.99', 'rounding'],
  ['48%', '49.01', 'wrong'],
  ['48%', '47.01', 'rounding'],
  ['48%', '46.99', 'wrong'],
  ['100分', '100', 'holds'],
] as const)('%s of %s exactly: %s', (text, exact, verdict) => {
  expect(verdictOf(figure(text), decimal(exact))).toBe(verdict);
});

test('what rounding of the parts may add up to is rounding, and nothing more', () => {
  expect(verdictOf(figure('100.00万元'), decimal('999900'), decimal('100'))).toBe('rounding');
  expect(verdictOf(figure('100.00万元'), decimal('999899'), decimal('100'))).toBe('rounding');
  expect(verdictOf(figure('100.00万元'), decimal('999800'), decimal('100'))).toBe('wrong');
  expect(slackOf(figures('1.5万元、20万元、7元、0.00万元')).toFixed()).toBe('1000');
  expect(slackOf(figures('15万元、20万元、7元、0.00万元')).toFixed()).toBe('10000');
  expect(slackOf(figures('1.5亿元、20万元')).toFixed()).toBe('5005000');
});

test.each([
  ['1.25万元', '100'],
  ['20人', '1'],
  ['0.1%', '0.1'],
])('the last digit of %s stands for %s', (text, step) => {
  expect(stepOf(figure(text)).toFixed()).toBe(step);
});

test.each([
  ['90%', '91.6666', '91.67%'],
  ['90.123%', '91.66666', '91.667%'],
  ['3万元', '34567.891', '3.456789万元'],
  ['3人', '4', '4人'],
  ['执行率90', '95', '95%'],
])('a value is written as %s is: %s as %s', (text, value, written) => {
  expect(likeFigure(figure(text), decimal(value))).toBe(written);
});

test('a sum names the units of its terms where not all are written in one', () => {
  const [one, two, three] = figures('1.5万元，2万元，3000元');
  if (!one || !two || !three) throw new Error('three figures');
  expect(sumText([one, two], two)).toBe('1.5+2');
  expect(sumText([one, three], two, '-')).toBe('1.5万元-3000元');
  expect(sumText([one, two], three)).toBe('1.5万元+2万元');
  expect(inSumOf(two, [one])).toBe('2');
  expect(total([one, two, three]).toFixed()).toBe('38000');
});

test.each([
  ['3个、4个、5个', '7个', true],
  ['3个、4个、5个', '5个', false],
  ['3个、4个、5个', '12个', true],
  ['3个、4个、5个', '13个', false],
  ['1个、1个、1个、1个、1个、1个、1个、1个、50个', '51个', false],
  ['1个、1个、1个、1个、1个、1个、1个、50个', '51个', true],
])('some of %s make up %s: %s', (parts, whole, make) => {
  expect(someMakeUp(figures(parts), figure(whole))).toBe(make);
});

test('what stands between parts', () => {
  const text = '甲3个，乙4个；丙5个';
  expect(gapsOf(text, figures(text))).toEqual(['，乙', '；丙']);
});
