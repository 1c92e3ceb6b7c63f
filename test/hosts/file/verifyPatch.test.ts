import { describe, expect, it } from 'vitest';
import { type Book, readBook } from '../../../src/hosts/file/book';
import { OpcPackage } from '../../../src/hosts/file/opcPackage';
import { verifyPatch } from '../../../src/hosts/file/verifyPatch';
import { patchOf } from '../../../src/hosts/file/writeCells';
import { oneSheet } from '../../fixtures/build/workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
const bookOf = (bytes: Uint8Array): Book => readBook(OpcPackage.open(bytes));

/** Writes 5 into A1, with a slip in the sheet's text on the way. */
function writeWith(slip: (sheet: string) => string, others: Record<string, string> = {}) {
  const before = bookOf(
    oneSheet(ROWS, { styles: '<cellXfs><xf/><xf/></cellXfs>', parts: { 'docProps/app.xml': 'a' } }),
  );
  const writes = new Map([['自评表', [{ row: 0, column: 0, value: 5 }]]]);
  const patch = patchOf(before, writes);
  const parts = new Map([...patch.parts, ...Object.entries(others)]);
  parts.set(SHEET, slip(parts.get(SHEET) ?? ''));
  const after = readBook(before.pack.with(parts), before);
  return () => verifyPatch(before, after, patch, writes);
}

describe('verifyPatch', () => {
  it('accepts a clean write', () => {
    expect(writeWith((sheet) => sheet)).not.toThrow();
  });

  it.each([
    ['a wrong value', (sheet: string) => sheet.replace('<v>5<', '<v>6<')],
    ['another cell changed', (sheet: string) => sheet.replace('<v>2<', '<v>3<')],
    ['a style changed', (sheet: string) => sheet.replace('s="1"', 's="0"')],
    ['a cell lost', (sheet: string) => sheet.replace(/<c r="B1".*?<\/c>/, '')],
    ['a cell won', (sheet: string) => sheet.replace('</row>', '<c r="C1"/></row>')],
    ['a formula won', (sheet: string) => sheet.replace('<v>2<', '<f>1+1</f><v>2<')],
    [
      'a merge won',
      (sheet: string) => sheet.replace('</sheetData>', '</sheetData><mergeCell ref="A1:B2"/>'),
    ],
  ])('notices %s', (_, slip) => {
    expect(writeWith(slip)).toThrow('写入后核对未通过');
  });

  it('notices another part changed', () => {
    expect(writeWith((sheet) => sheet, { 'docProps/app.xml': 'b' })).toThrow('docProps/app.xml');
  });
});
