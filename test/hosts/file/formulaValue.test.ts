import { describe, expect, it } from 'vitest';
import { formulaValue } from '../../../src/hosts/file/formulaValue';
import type { CellValue } from '../../../src/model/grid';

/** A1 = 1, B1 = 0.1, C1 = 0.2, D1 = text, E1 = error, F1 blank, G1 unknown. */
const ROW: (CellValue | undefined)[] = [1, 0.1, 0.2, '优', '#N/A', null, undefined];
const value = (text: string) =>
  formulaValue(text, { row: 0, column: 0 }, (_, row, column) => (row === 0 ? ROW[column] : null));

describe('formulaValue', () => {
  it.each([
    ['B1+C1', 0.3],
    ['SUM(A1:D1)', 1.3],
    ['sum(A1, B1:C1 ,5)', 6.3],
    ['SUM(A1*2,B1)', 2.1],
    ['ROUND(2/3,2)', 0.67],
    ['ROUND(-0.125,2)', -0.13],
    ['(A1-F1)/4*2', 0.5],
    ['10%', 0.1],
    ['-A1--A1', 0],
    ['SUM(表!A1:B1)', 1.1],
    [' A1 + 2 ', 3],
  ])('%s = %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    'D1+1',
    'E1',
    'SUM(A1:E1)',
    'G1',
    'A1/0',
    'IF(A1,1,2)',
    'A1:B1',
    'A1&B1',
    '2^3',
    'A1 B1',
    '(A1',
    'SUM(A:A)',
    '',
  ])('knows nothing of %s', (text) => {
    expect(value(text)).toBeNull();
  });
});
