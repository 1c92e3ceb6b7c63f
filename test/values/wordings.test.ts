import { expect, test } from 'vitest';
import type { Reading } from '../../src/model/value';
import { readActual, readTarget } from '../../src/values/reading';
import { ACTUALS, NO_NUMBERS, TARGETS, UNFILLED, type Wording } from './wordings';

const plain = (reading: Reading) => ({
  ...reading,
  value: reading.value?.toFixed() ?? null,
  upper: reading.upper?.toFixed() ?? null,
  parts: reading.parts?.length,
  bound: reading.bound ?? null,
});

const expected = ([text, nature, operator, value, unit, more]: Wording) =>
  operator === null
    ? { text, nature, value, unit, ...more }
    : { text, nature, operator, value, unit, ...more };

const named = (wordings: readonly Wording[]) =>
  wordings.map((wording) => [wording[0], wording] as const);

test.each(named(TARGETS))('target %s', (_, wording) => {
  const target = readTarget(wording[0]);
  expect(target.operator).toBe(wording[2]);
  expect(plain(target)).toMatchObject(expected(wording));
});

test.each(named(ACTUALS))('actual %s', (_, wording) => {
  expect(plain(readActual(wording[0]))).toMatchObject(expected(wording));
});

test.each(NO_NUMBERS)('%s states no number', (text) => {
  for (const reading of [readTarget(text), readActual(text)]) {
    expect(plain(reading)).toMatchObject({ nature: 'qualitative', value: null, unit: null });
    expect(reading.tier).toBeNull();
  }
});

test.each(UNFILLED)('“%s” is unfilled', (text) => {
  expect(readTarget(text).nature).toBe('unfilled');
  expect(readActual(text).nature).toBe('unfilled');
});

test('the values of a cell that states several keep their words, units and dates', () => {
  const { parts } = readActual('督查通报7期，按时办结100%；12月底前整改', { year: 2022 });
  expect(parts?.map(({ text, nature, unit, date }) => [text, nature, unit, date])).toEqual([
    ['7期', 'quantity', '期', null],
    ['100%', 'percent', '%', null],
    ['12月底', 'date', null, '2022-12-31'],
  ]);
  expect(parts?.map(({ value }) => value?.toFixed())).toEqual(['7', '100', undefined]);
  expect(readActual('100%').parts).toBeUndefined();
});

test.each([
  ['是', '是', 'achieved'],
  ['是', '否', 'missed'],
  ['有', '无', 'missed'],
  ['合格', '合格。', 'achieved'],
  ['合格', '不合格', 'missed'],
  ['健全', '较健全', null],
])('target %s, actual %s: %s', (target, actual, tier) => {
  const reading = readActual(actual, { target: readTarget(target) });
  expect(reading).toMatchObject({ nature: 'qualitative', tier });
});

test.each([
  ['1.2', '万人', '12000', '人', 'quantity'],
  ['95以上', '%', '95', '%', 'percent'],
  ['约50', '个', '50', '个', 'quantity'],
  ['5万元', '元', '5', '万元', 'money'],
  ['530', '元/人·月', '530', '元/人·月', 'quantity'],
  ['3', '人/单位', '3', '人/单位', 'quantity'],
  ['200', '/', '200', null, 'quantity'],
  ['5万', '万元', '5', '万元', 'money'],
  ['5亿', '万元', '50000', '万元', 'money'],
  ['1-2万', '万元', '1', '万元', 'money'],
  ['5万', '元', '50000', '元', 'money'],
  ['5万', '万人', '50000', '人', 'quantity'],
  ['5万', '人', '50000', '人', 'quantity'],
  ['80万', '万元/公里', '80', '万元/公里', 'quantity'],
  ['2023', '年', null, null, 'date'],
  ['20231231', '/', null, null, 'date'],
])('%s with %s in the unit column', (text, column, value, unit, nature) => {
  const target = readTarget(text, { unit: column });
  expect(plain(target)).toMatchObject({ value, unit, nature });
});

test('words of the column 指标性质', () => {
  expect(readTarget('5', { operator: '正向指标' }).operator).toBe('>=');
  expect(readTarget('5', { operator: '反向' }).operator).toBe('<=');
  expect(readTarget('5-6', { operator: '≥' }).operator).toBe('range');
});
