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
    ['ROUND(MIN(1,B1/C1)*10,2)', 5],
    ['MAX(A1:D1,F1)', 1],
    ['MIN(D1:D1)', 0],
    ['AVERAGE(A1:C1)', 0.433333333333333],
    ['ABS(C1-A1)', 0.8],
    ['ROUNDUP(2/3,1)', 0.7],
    ['ROUNDDOWN(2/3,1)', 0.6],
    ['ROUND(2.5)', 3],
    ['F1', 0],
    ['(2)', 2],
  ])('%s = %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    'D1+1',
    'E1',
    'SUM(A1:E1)',
    'G1',
    'A1/0',
    'COUNTIF(A1,1)',
    'A1=1',
    'ROUND(A1,-1)',
    'ROUND(A1,13)',
    'ROUND(A1:B1,2)',
    'MIN(G1,1)',
    'MIN(D1,1)',
    'AVERAGE(D1:D1)',
    'IF(G1,1,2)',
    'IF(D1,1,2)',
    'IF(A1>0,G1,2)',
    'IFERROR(G1,1)',
    'IF(A1=B1=C1,1,2)',
    'IF(D1<A1,1,2)',
    'IF(E1=1,1,2)',
    'IF(G1=1,1,2)',
    'SUM(A1:XFD1)',
    'IF(A1',
    `${'('.repeat(80)}1${')'.repeat(80)}`,
    `${'-'.repeat(80)}1`,
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

  it.each([
    ['IF(A1>=1,"优","良")', '优'],
    ['IF(A1>1,"优",IF(B1<=0.1,"良","差"))', '良'],
    ['IF(F1="","空",F1)', '空'],
    ['IF(F1=0,"零",F1)', '零'],
    ['IF(D1="优",1,2)', 1],
    ['IF(D1<>"良",1,2)', 1],
    ['IF("a"="A",1,2)', 1],
    ['IF("a"<"b",1,2)', 1],
    ['IF("b">"a",1,2)', 1],
    ['IF(D1=1,1,2)', 2],
    ['IF(D1<>1,1,2)', 1],
    ['IF(A1,1,2)', 1],
    ['IF(F1,1,2)', 2],
    ['IF(A1<B1,1,2)', 2],
    ['IF(1=0,A1/0,3)', 3],
    ['IFERROR(A1/F1,"")', ''],
    ['IFERROR(A1/B1,0)', 10],
    ['IFERROR(E1,7)', 7],
    ['IF(A1>0,"说""一""",1)', '说"一"'],
    ['D1', '优'],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});
