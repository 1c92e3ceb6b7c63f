import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/draft/facts';
import { partOf } from '../../src/draft/groups';
import { readingText, targetWords } from '../../src/draft/readingText';
import { actualOf, targetOf } from '../../src/draft/rowRuns';
import { levelName } from '../../src/draft/text';
import { sumAboveCap } from '../../src/draft/total';
import type { Form, Indicator } from '../../src/model/form';
import type { Operator, Reading } from '../../src/model/value';
import { decimal } from '../../src/numbers/decimal';
import { toMoneyUnit } from '../../src/read/money';
import { readTarget } from '../../src/values/reading';
import { build } from './builder';
import { citedRuns } from './cited';
import { BASE_FORM, outline, ROW } from './simple';

const factsWith = (change: (indicator: Indicator) => Indicator) => {
  const { form, score } = build(BASE_FORM);
  const changed: Form = { ...form, indicators: form.indicators.map(change) };
  return factsOf({ form: changed, score, outline, style: 'prose' });
};

describe('a value as a person reads it', () => {
  const reading = (text: string, unit: string | null, nature: Reading['nature'] = 'quantity') => {
    const [row] = build({ ...BASE_FORM, indicators: [{ ...ROW, target: '甲' }] }).form.indicators;
    if (!row) throw new Error('no row');
    return { ...row.target, text, unit, nature };
  };

  test.each<[string, string | null, Operator | null, string]>([
    ['200', '份', '>=', '≥200份'],
    ['95%', '%', '>=', '≥95%'],
    ['12.5', '万元', '<', '＜12.5万元'],
    ['200', '份', '=', '200份'],
    ['200', '份', 'range', '200份'],
    ['200', null, null, '200'],
    ['≥200', '份', '>=', '≥200'],
    ['约200', '份', null, '约200'],
    ['200余份', '份', '>=', '200余份'],
  ])('%s of %s under %s is %s', (text, unit, operator, shown) => {
    expect(readingText(reading(text, unit), operator).replace('<', '＜')).toBe(shown);
  });

  test.each([
    ['6.2', '万人', '≥6.2万人'],
    ['240', '元', '≥240元'],
    ['≥6.2', '万人', '≥6.2万人'],
    ['≥6.2公里', '公里', '≥6.2公里'],
    ['３．５', '万人', '≥３．５万人'],
    ['≥３．５', '万人', '≥３．５万人'],
    ['９５％', '%', '≥９５％'],
    ['6 120人', '人', '6120人'],
    ['1 234 567元', '元', '1234567元'],
    ['第1 100米以内', '米', '第1 100米以内'],
    ['约6', '万人', '约6'],
    ['95%', '%', '≥95%'],
  ])('%s beside %s in the column of units is %s', (text, unit, shown) => {
    const target = readTarget(text, { unit, operator: '≥' });
    expect(readingText(toMoneyUnit(target, '万元'), '>=')).toBe(shown);
  });

  test('what was not filled in is nothing', () => {
    expect(readingText(reading('待定', null, 'unfilled'), '>=')).toBe('');
  });

  test.each([
    ['≥约9次', '≥约9次'],
    ['9次', '9次'],
    ['>= 90%', '不低于90%'],
    ['≥９０％', '不低于９０％'],
    ['≥３．５万人', '不少于３．５万人'],
  ])('in a sentence %s is %s', (text, words) => {
    expect(targetWords(text)).toBe(words);
  });

  test('a bare number rests on the cells of its sign and unit, too', () => {
    const columns = factsWith((one) => ({
      ...one,
      target: { ...one.target, text: '10' },
      actual: { ...one.actual, text: '8' },
      cells: { ...one.cells, operator: 'K9', unit: 'L9' },
    }));
    const [row] = columns.rows;
    if (!row) throw new Error('no row');
    expect(citedRuns([targetOf(row)])).toBe('≥10场‹E9 K9 L9›');
    expect(citedRuns([targetOf(row, { inSentence: true })])).toBe('不少于10场‹E9 K9 L9›');
    expect(citedRuns([actualOf(row)])).toBe('8场‹F9 L9›');
    const [written] = factsWith((one) => ({
      ...one,
      cells: { ...one.cells, operator: 'K9', unit: 'L9' },
    })).rows;
    if (!written) throw new Error('no row');
    expect(citedRuns([targetOf(written)])).toBe('≥10场‹E9›');
    expect(citedRuns([actualOf(written)])).toBe('8场‹F9›');
  });
});

test.each([
  ['效益指标', '满意度指标', 'satisfaction'],
  ['效益指标', '可持续影响指标', 'sustainability'],
  ['产出指标', '社会效应', 'effect'],
  ['产出效益', '其他', 'output'],
  ['效果指标', '其他', 'effect'],
  ['履职', '其他', 'output'],
])('%s, %s is told among %s', (level1, level2, part) => {
  const [row] = factsWith((one) => ({ ...one, level1, level2 })).rows;
  expect(row && partOf(row)).toBe(part);
});

test('only a cap makes the total less than its parts', () => {
  const { form, score } = build(BASE_FORM);
  const lower = { ...score, total: decimal(5) };
  const cap = { limit: decimal(5), belowPercent: decimal(80), rate: decimal(70), source: '' };
  const above = (one: typeof score) =>
    sumAboveCap(factsOf({ form, score: one, outline, style: 'prose' }))?.toString();
  expect(above(lower)).toBeUndefined();
  expect(above({ ...lower, cap })).toBe('18');
  expect(above({ ...score, cap })).toBeUndefined();
});

test.each([
  ['数量', '数量指标'],
  ['产出', '产出指标'],
  ['社会效益（20分）', '社会效益指标'],
  ['服务对象满意度', '服务对象满意度'],
  ['管理效率', '管理效率'],
])('the level %s is named %s', (label, name) => {
  expect(levelName(label)).toBe(name);
});
