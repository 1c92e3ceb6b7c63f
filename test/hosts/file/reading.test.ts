import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { cell } from '../../fixtures/build/edits';
import { buildWorkbook, MAIN, oneSheet, relationships } from '../../fixtures/build/workbook';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const values = async (bytes: Uint8Array) => {
  const { grids } = await openXlsx(bytes).read();
  return grids[0]?.rows.map((row) => row.map((one) => one.value));
};

describe('cell values', () => {
  it('reads every type', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v> 2e3 </v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><v>a&amp;b</v></c>' +
      '<c r="F1" t="inlineStr"><is><t>优</t></is></c><c r="G1" t="s"><v>1</v></c>' +
      '<c r="H1" t="d"><v>2023-12-31T12:00:00</v></c><c r="I1" t="b"><v>0</v></c></row>';
    const strings = '<si><t>零</t></si><si><t>一</t></si>';
    expect(await values(oneSheet(rows, { strings }))).toEqual([
      [1.5, 2000, true, '#DIV/0!', 'a&b', '优', '一', 45291.5, false],
    ]);
  });

  it('reads rich text without phonetic hints', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>质量</t></r><r><t xml:space="preserve"> 指标</t></r>' +
      '<rPh sb="0" eb="2"><t>zhiliang</t></rPh><phoneticPr fontId="1"/></si><si/>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
      '<c r="C1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>';
    expect(await values(oneSheet(rows, { strings }))).toEqual([['质量 指标', null, 'ab']]);
  });

  it('resolves entities, CDATA, comments and escaped characters', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>&#20248;&#x826F;<!-- <v>9</v> --></v></c>' +
      '<c r="B1" t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c>' +
      '<c r="C1" t="str"><v>_x0007__x005F_x0041_</v></c><c r="D1"><v>1<?x y?>2</v></c></row>';
    expect(await values(oneSheet(rows))).toEqual([['优良', '<a> & b', '\u0007_x0041_', 12]]);
  });

  it('counts rows and cells that do not say where they stand', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="3"/>' +
      '<row><c><v>9</v></c></row>';
    expect(await values(oneSheet(rows))).toEqual([[1, null, null, 4, 5], [], [], [9]]);
  });

  it('takes a self-closed sheetData as an empty sheet', async () => {
    expect(await values(buildWorkbook({ sheets: [{ name: 'a', xml: '<sheetData/>' }] }))).toEqual(
      [],
    );
  });

  it('is not led astray by a giant dimension or by far cells', async () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c>' +
      '<c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData>';
    expect(await values(buildWorkbook({ sheets: [{ name: 'a', xml }] }))).toEqual([[1]]);
  });

  it('leaves out blank styled cells at the end', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="9"><c r="A9" s="1"/></row>';
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
    expect(await values(oneSheet(rows, { styles }))).toEqual([[1]]);
  });
});

describe('markup', () => {
  it('reads prefixed elements, a BOM and `>` in attributes', async () => {
    const xml =
      `\uFEFF<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${MAIN}" xmlns:e="urn:e">` +
      `<!-- <sheetData> --><x:sheetData><x:row r="1" e:note="a>b"><x:c r='A1' e:hint="'>'"><x:v>3</x:v></x:c>` +
      `<e:c r="B1"><e:v>4</e:v></e:c></x:row></x:sheetData></x:worksheet>`;
    expect(await values(buildWorkbook({ sheets: [{ name: 'a', xml }] }))).toEqual([[3]]);
  });

  it('reads two prefixes of one namespace', async () => {
    const xml =
      `<worksheet xmlns="${MAIN}" xmlns:m="${MAIN}"><m:sheetData><row r="1"><m:c r="A1"><v>3</v></m:c>` +
      `</row></m:sheetData></worksheet>`;
    expect(await values(buildWorkbook({ sheets: [{ name: 'a', xml }] }))).toEqual([[3]]);
  });

  it('follows absolute, backslashed and differently cased targets', async () => {
    const xml = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    const bytes = buildWorkbook({
      sheets: [{ name: 'a', xml }],
      parts: {
        '_rels/.rels': relationships([['rId1', 'officeDocument', '/XL/Workbook.xml']]),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', '..\\xl\\worksheets\\Sheet1.xml'],
          ['rId2', 'sharedStrings', '/xl/SharedStrings.xml'],
        ]),
      },
      strings: '<si><t>a</t></si>',
    });
    expect(await values(bytes)).toEqual([['a']]);
  });

  it('reads strict files', async () => {
    const space = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = oneSheet('', {
      parts: {
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']], space),
        'xl/workbook.xml':
          `<workbook xmlns="${STRICT}" xmlns:r="${space}"><sheets>` +
          `<sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships(
          [['rId1', 'worksheet', 'worksheets/sheet1.xml']],
          space,
        ),
        'xl/worksheets/sheet1.xml':
          `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1"><v>8</v></c></row>` +
          `</sheetData></worksheet>`,
      },
    });
    expect(await values(bytes)).toEqual([[8]]);
  });
});

describe('formats', () => {
  it('gives the code of each cell', async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ &quot;分&quot;"/></numFmts>' +
      '<cellXfs>' +
      [0, 10, 14, 31, 58, 176, 999].map((id) => `<xf numFmtId="${id}"/>`).join('') +
      '</cellXfs>';
    const row = [0, 1, 2, 3, 4, 5, 6].map((s) => `<c s="${s}"><v>1</v></c>`).join('');
    const workbook = await openXlsx(oneSheet(`<row>${row}</row>`, { styles })).read();
    expect(workbook.grids[0]?.rows[0]?.map((one) => one.format)).toEqual([
      'General',
      '0.00%',
      'yyyy/m/d',
      'yyyy"年"m"月"d"日"',
      'm"月"d"日"',
      '0.0_ "分"',
      'General',
    ]);
  });

  it('knows the format of blank cells and of cells that are not there', async () => {
    const xml =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData>' +
      '<row r="1"><c r="A1" s="1"/><c r="D1"><v>1</v></c></row>' +
      '<row r="2" s="2" customFormat="1"><c r="D2"><v>1</v></c></row></sheetData>';
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="2"/></cellXfs>';
    const workbook = await openXlsx(buildWorkbook({ sheets: [{ name: 'a', xml }], styles })).read();
    const formats = workbook.grids[0]?.rows.map((row) => row.map((one) => one.format));
    expect(formats).toEqual([
      ['0.00%', '0.00%', '0.00%', 'General'],
      ['0.00', '0.00', '0.00', 'General'],
    ]);
  });
});

describe('formulas', () => {
  it('gives plain, shared and array formulas, never null', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="4"><c r="A4"><f t="array" ref="A4:B5">B1:C1*2</f><v>2</v></c><c r="B4"><v>4</v></c></row>' +
      '<row r="5"><c r="A5"><v>2</v></c><c r="B5"><v>4</v></c></row>' +
      '<row r="6"><c r="A6" t="str"><f>""</f><v></v></c><c r="B6"><f t="shared" si="7"/></c></row>';
    const workbook = await openXlsx(oneSheet(rows)).read();
    const formula = (at: string) => cell(workbook, at).formula;
    expect(formula('A1')).toBe('=SUM(B1:C1)');
    expect(formula('B1')).toBeNull();
    expect(formula('A3')).toBe('=B2*2');
    expect(['A4', 'B4', 'A5', 'B5'].map(formula)).toEqual(new Array(4).fill('=B1:C1*2'));
    expect(formula('A6')).toBe('=""');
    expect(formula('B6')).not.toBeNull();
    expect(cell(workbook, 'A3').value).toBe(4);
  });
});

describe('sheets', () => {
  it('gives order, visibility, protection, merges and the sheet shown', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>' +
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C17"/><mergeCell ref="D4:D4"/></mergeCells>';
    const bytes = buildWorkbook({
      workbookHead:
        '<workbookPr date1904="1"/><bookViews><workbookView activeTab="2"/></bookViews>',
      sheets: [
        { name: '甲', xml },
        { name: '乙', xml: '<sheetData/>', state: 'hidden' },
        { name: 'A &amp; B', xml: '<sheetData/><sheetProtection sheet="0"/>' },
        { name: '丁', xml: '<sheetData/>', state: 'veryHidden' },
      ],
    });
    const { grids, active } = await openXlsx(bytes).read();
    expect(active).toBe('A & B');
    expect(grids.map((one) => one.sheet)).toEqual(['甲', '乙', 'A & B', '丁']);
    expect(grids.map((one) => one.visible)).toEqual([true, false, true, false]);
    expect(grids.map((one) => one.protected)).toEqual([true, false, false, false]);
    expect(grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(grids.every((one) => one.date1904)).toBe(true);
  });

  it('passes over chart sheets', async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: '图', xml: '<sheetData/>' },
        { name: '表', xml: '<sheetData/>' },
      ],
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
      },
    });
    const { grids, active } = await openXlsx(bytes).read();
    expect(grids.map((one) => one.sheet)).toEqual(['表']);
    expect(active).toBeNull();
  });
});
