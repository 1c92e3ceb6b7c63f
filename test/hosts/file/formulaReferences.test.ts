import { describe, expect, it } from 'vitest';
import { columnName } from '../../../src/grid/address';
import { referencesOf } from '../../../src/hosts/file/formulaReferences';

const read = (text: string, row = 0, column = 0) => {
  const { list, opaque } = referencesOf(text, { row, column });
  const names = list.map(({ sheet, area: a }) => {
    const range = `${columnName(a.left)}${a.top + 1}:${columnName(a.right)}${a.bottom + 1}`;
    return sheet === null ? range : `${sheet}!${range}`;
  });
  return opaque ? [...names, 'opaque'] : names;
};

describe('referencesOf', () => {
  it.each([
    ['A1', ['A1:A1']],
    ['SUM($B$2:C4)+d5', ['B2:C4', 'D5:D5']],
    ['SUM(H:H)', ['H1:H1048576']],
    ['SUM(3:4)', ['A3:XFD4']],
    ["'甲 ''乙'!A1*自评表!B2", ["甲 '乙!A1:A1", '自评表!B2:B2']],
    ['"A1"&"""B2"', []],
    ['1.5E3+2', []],
    ['LOG10(A1)+TRUE', ['A1:A1']],
    ['总分+A1', ['A1:A1', 'opaque']],
    ['SUM(表1[得分])', ['opaque']],
    ['OFFSET(A1,1,0)', ['A1:A1', 'opaque']],
    ['_xlfn.CONCAT(B2)', ['B2:B2']],
    ['', ['opaque']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('moves what is relative', () => {
    expect(read('A1+$A1+A$1+$A$1', 2, 1)).toEqual(['B3:B3', 'A3:A3', 'B1:B1', 'A1:A1']);
  });
});
