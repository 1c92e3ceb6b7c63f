import { describe, expect, it } from 'vitest';
import { type Book, readBook } from '../../../src/hosts/file/book';
import { markBook } from '../../../src/hosts/file/markBook';
import { OpcPackage } from '../../../src/hosts/file/opcPackage';
import { verifyMarked } from '../../../src/hosts/file/verifyMarked';
import { markFill } from '../../../src/hosts/shared/keptFill';
import { oneSheet } from '../../fixtures/build/workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
const LISTS =
  '<fills><fill><patternFill/></fill></fills><cellXfs><xf fillId="0"/><xf fontId="0" fillId="0"/></cellXfs>';
const bookOf = (bytes: Uint8Array): Book => readBook(OpcPackage.open(bytes));

/** Marks A1, with a slip on the way. */
function markWith(slips: Readonly<Record<string, (text: string) => string>>) {
  const before = bookOf(oneSheet(ROWS, { styles: LISTS, parts: { 'docProps/app.xml': 'a' } }));
  const one = { sheet: '自评表', address: 'A1', row: 0, column: 0, colour: '#FFC7CE' };
  const good = markBook(before, [], [one]);
  const names = good.pack.archive.directory.entries.map(({ name }) => name);
  const changed = names.filter(
    (name) => !before.pack.has(name) || before.pack.text(name) !== good.pack.text(name),
  );
  const slipped = Object.entries(slips).map(
    ([part, slip]) => [part, slip(good.pack.text(part))] as const,
  );
  for (const [part, text] of slipped) expect(text).not.toBe(good.pack.text(part));
  const after = readBook(good.pack.with(new Map(slipped)));
  const repainted = new Map([
    ['自评表', [{ row: 0, column: 0, style: 2, fill: markFill('#FFC7CE') }]],
  ]);
  return () => verifyMarked(before, after, new Set(changed), repainted, good.marks.text ?? '');
}

describe('verifyMarked', () => {
  it('accepts a clean mark', () => {
    expect(markWith({})).not.toThrow();
  });

  it.each([
    ['a value changed', SHEET, (xml: string) => xml.replace('<v>1<', '<v>6<')],
    ['a formula won', SHEET, (xml: string) => xml.replace('<v>1<', '<f>1+1</f><v>1<')],
    ['another cell in another style', SHEET, (xml: string) => xml.replace('s="1"', 's="2"')],
    ['the cell in a wrong style', SHEET, (xml: string) => xml.replace('s="2"', 's="1"')],
    ['a cell lost', SHEET, (xml: string) => xml.replace(/<c r="B1".*?<\/c>/, '')],
    ['a cell won', SHEET, (xml: string) => xml.replace('</row>', '<c r="C1"/></row>')],
    [
      'a merge won',
      SHEET,
      (xml: string) => xml.replace('</sheetData>', '</sheetData><mergeCell ref="A1:B2"/>'),
    ],
    [
      'an old style changed',
      STYLES,
      (xml: string) => xml.replace('<xf fontId="0"', '<xf fontId="1"'),
    ],
    [
      'an old fill changed',
      STYLES,
      (xml: string) => xml.replace('<patternFill/>', '<patternFill patternType="gray125"/>'),
    ],
    ['a wrong colour', STYLES, (xml: string) => xml.replace('FFFFC7CE', 'FFFFC7CF')],
    [
      'a new style that differs in more',
      STYLES,
      (xml: string) => xml.replace('applyFill="1"', 'applyFill="1" fontId="1"'),
    ],
    ['a lost record', 'customXml/item1.xml', (xml: string) => xml.replace('#FFC7CE', '#FFC7CF')],
    ['another part changed', 'docProps/app.xml', () => 'b'],
  ])('notices %s', (_, part, slip) => {
    expect(markWith({ [part]: slip })).toThrow('写入后核对未通过');
  });
});
