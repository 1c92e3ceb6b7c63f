import { describe, expect, test } from 'vitest';
import type { Leaning } from '../../../../src/model/value';
import { decimal } from '../../../../src/numbers/decimal';
import {
  agrees,
  type CellValue,
  compare,
  stepOfValue,
} from '../../../../src/proof/claims/form/cellValue';
import { sentencesOf } from '../../../../src/proof/claims/sentence';
import { proseOf } from '../../prose';

const cellOf = (value: string, leaning: Leaning | null = null): CellValue => ({
  name: '',
  value: decimal(value),
  step: decimal('0.01'),
  unit: '条',
  leaning,
  cell: null,
});

function figureOf(text: string) {
  const [sentence] = sentencesOf(proseOf(text));
  const [figure] = sentence?.figures ?? [];
  if (!sentence || !figure) throw new Error(`no figure in ${text}`);
  return { sentence, figure };
}

function holds(text: string, cell: CellValue): boolean {
  const { sentence, figure } = figureOf(text);
  return agrees(sentence, figure, cell);
}

/** The defect of the first figure of a text beside these cells. */
function told(text: string, cells: readonly CellValue[], isByPolicy = false) {
  const { sentence, figure } = figureOf(text);
  return compare(sentence, figure, cells, isByPolicy);
}

test.each([
  ['共40条', '40', null, true],
  ['共41条', '40', null, false],
  ['共40余条', '43', null, true],
  ['共40余条', '39', null, false],
  ['近40条', '38', null, true],
  ['近40条', '41', null, false],
  ['约40条', '42', null, true],
  ['共42条', '40', 'above', true],
  ['共39条', '40', 'above', false],
  ['共40余条', '40', 'above', true],
  ['共50余条', '40', 'above', false],
  ['近20条', '19.7', 'above', true],
  ['不少于40条', '40', null, true],
  ['不少于45条', '40', null, false],
] as const)('%s beside %s (%s): %s', (text, value, leaning, expected) => {
  expect(holds(text, cellOf(value, leaning))).toBe(expected);
});

test('boundary: 余 reaches a quarter above', () => {
  expect(holds('共40余条', cellOf('50'))).toBe(true);
  expect(holds('共40余条', cellOf('51'))).toBe(false);
});

test.each([
  ['近40条', '30', null, false],
  ['近40条', '32', null, true],
  ['约40条', '50', null, true],
  ['约40条', '51', null, false],
  ['约40条', '32', null, true],
  ['约40条', '31', null, false],
  ['共40余条', '50', null, true],
  ['共40余条', '51', null, false],
  ['约0条', '0', 'around', true],
  ['约1条', '0', null, false],
  ['约0条', '1', null, false],
  ['近40条', '45', 'above', true],
  ['近40条', '60', 'above', false],
  ['40余条', '42', 'above', false],
  ['共40条', '45', 'below', true],
  ['共50条', '45', 'below', false],
  ['共40条', '45', 'around', true],
  ['共32条', '45', 'around', false],
  ['将近40条', '38', null, true],
  ['40条以上', '43', null, true],
  ['近期发放约40条', '42', null, true],
  ['共40条', '40.4', null, true],
  ['共40条', '40.6', null, false],
] as const)('%s beside %s (%s) of the form: %s', (text, value, leaning, expected) => {
  expect(holds(text, cellOf(value, leaning))).toBe(expected);
});

test('a suggested mark may be any of its tier, both ends included', () => {
  const range = { low: decimal('12'), high: decimal('16') };
  const cell = { ...cellOf('14'), unit: '分', range };
  expect(['11.9', '12', '13', '16', '16.1'].map((mark) => holds(`得${mark}分`, cell))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  ['100', '1', '0.01'],
  ['97.5', '1', '0.01'],
  ['97.125', '1', '0.001'],
  ['97.5', '10000', '100'],
])('one step of %s in units of %s is %s', (value, factor, step) => {
  expect(stepOfValue(decimal(value), decimal(factor)).toFixed()).toBe(step);
});

describe('what is told of a figure that differs', () => {
  const cell = {
    ...cellOf('40'),
    name: '“横幅”的实际完成值',
    cell: { sheet: '自评表', address: 'F12' },
  };

  test('names the cell and both values', () => {
    expect(told('共41条', [cell])).toEqual({
      place: { paragraph: 0, start: 1, end: 4 },
      message: '正文写“41条”，自评表（自评表!F12）“横幅”的实际完成值是40条，两处应当一致。',
      found: '41条',
      expected: '40条',
      cells: [{ sheet: '自评表', address: 'F12' }],
    });
  });

  test('quotes a cell that is no exact number, and says what stands for a blank one', () => {
    expect(told('共30条', [{ ...cell, leaning: 'above', quote: '40余条' }])?.message).toBe(
      '正文写“30条”，自评表（自评表!F12）“横幅”的实际完成值是“40余条”，两处应当一致。',
    );
    expect(told('共30条', [{ ...cell, isWorkedOut: true }])?.message).toBe(
      '正文写“30条”，自评表（自评表!F12）没有填写，按评分办法计，“横幅”的实际完成值是40条，两处应当一致。',
    );
  });

  test('asks where the mark is only suggested', () => {
    expect(told('共30条', [{ ...cell, isSuggested: true }])).toMatchObject({
      severity: 'warning',
      message:
        '正文写“30条”，自评表（自评表!F12）没有填全得分，按评分办法和建议分计，“横幅”的实际完成值是40条，请核对。',
    });
    expect(told('共30条', [cell])).not.toHaveProperty('severity');
  });

  test('names no cell where the form has none', () => {
    expect(told('共41条', [{ ...cell, cell: null }])).toMatchObject({
      message: '正文写“41条”，自评表“横幅”的实际完成值是40条，两处应当一致。',
      cells: [],
    });
  });

  test('is what the likeliest of the cells of its unit says', () => {
    const other = { ...cell, value: decimal('50') };
    expect(told('共41条', [{ ...cell, unit: '份' }, other, cell])?.expected).toBe('50条');
    expect(told('共40条', [other, cell])).toBeNull();
    expect(told('共41条', [{ ...cell, unit: '份' }])).toBeNull();
    expect(told('共41条', [{ ...cell, unit: '' }])?.expected).toBe('40条');
    expect(told('共41条', [])).toBeNull();
  });

  test('shows the form’s digits, two places at least', () => {
    expect(told('共41条', [{ ...cell, value: decimal('40.125') }])?.expected).toBe('40.125条');
    expect(told('达到41%', [{ ...cell, unit: '%', value: decimal('40.125') }])?.expected).toBe(
      '40.13%',
    );
    expect(told('达到41.123%', [{ ...cell, unit: '%', value: decimal('40.1254') }])?.expected).toBe(
      '40.125%',
    );
  });
});

describe('a mark that only the policy gives', () => {
  const mark = { ...cellOf('9'), name: '得分', unit: '分' };
  const cell = { sheet: '自评表', address: 'H5' };
  const reckoned = { ...mark, value: decimal('8'), typed: decimal('9'), cell };

  test('is asked about with all three', () => {
    expect(told('得8分', [mark, reckoned])).toEqual({
      severity: 'warning',
      place: { paragraph: 0, start: 1, end: 3 },
      message:
        '自评表（自评表!H5）得分填的是9分，按评分办法计是8分，正文写“8分”，三处应当统一，请核对后改成一致。',
      found: '8分',
      expected: '9分',
      cells: [cell],
    });
    expect(told('得8分', [{ ...reckoned, cell: null }])).toMatchObject({
      message:
        '自评表得分填的是9分，按评分办法计是8分，正文写“8分”，三处应当统一，请核对后改成一致。',
      cells: [],
    });
  });

  test('is right where the report says it reckons so, where it is typed too, and where the typed one is meant', () => {
    expect(told('得8分', [mark, reckoned], true)).toBeNull();
    expect(told('得8分', [reckoned, { ...mark, value: decimal('8') }])).toBeNull();
    expect(told('得9分', [mark, reckoned])).toBeNull();
  });

  test('is wrong where neither gives it', () => {
    expect(told('得7分', [mark, reckoned], true)).toMatchObject({ expected: '9分' });
  });
});
