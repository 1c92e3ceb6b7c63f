import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { cell, edit } from '../../fixtures/build/edits';
import { buildWorkbook, oneSheet } from '../../fixtures/build/workbook';
import { partOf, zipParts } from '../../fixtures/build/zipParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const f = (at: string, formula: string, value: string | number, type = '') =>
  `<c r="${at}"${type}><f>${formula}</f><v>${value}</v></c>`;

describe('results that follow from what is written', () => {
  it('are worked out where the formula is simple', async () => {
    const rows =
      `<row r="1"><c r="A1"/><c r="B1"><v>2</v></c>${f('C1', 'SUM(A1:B1)', 2)}${f('D1', 'C1*2', 4)}</row>` +
      `<row r="2">${f('A2', 'ROUND((A1+B1)/3,2)', 9)}${f('B2', 'B1+1', 3)}${f('C2', '-A1%', 0)}</row>`;
    const host = openXlsx(oneSheet(rows));
    await host.write([edit('A1', 0.1)]);
    const workbook = await openXlsx(host.bytes()).read();
    const value = (at: string) => cell(workbook, at).value;
    expect(['C1', 'D1', 'A2', 'B2', 'C2'].map(value)).toEqual([2.1, 4.2, 0.7, 3, -0.001]);
    expect(cell(workbook, 'C1').formula).toBe('=SUM(A1:B1)');
    expect(partOf(host.bytes(), SHEET)).toContain(f('B2', 'B1+1', 3));
  });

  it('are taken away where it is not', async () => {
    const rows =
      `<row r="1"><c r="A1"><v>1</v></c>${f('B1', 'IF(A1&gt;1,"是","否")', '否', ' t="str"')}` +
      `${f('C1', 'B1', '否', ' t="str"')}${f('D1', '总分', 1)}${f('E1', 'INDIRECT("A"&amp;1)', 1)}` +
      `${f('F1', 'Z9&amp;"A1"', '', ' t="str"')}${f('G1', '1/(A1-5)', 1)}</row>`;
    const host = openXlsx(oneSheet(rows));
    await host.write([edit('A1', 5, 1)]);
    const sheet = partOf(host.bytes(), SHEET);
    expect(sheet).toContain('<c r="B1"><f>IF(A1&gt;1,"是","否")</f></c><c r="C1"><f>B1</f></c>');
    expect(sheet).toContain('<c r="D1"><f>总分</f></c><c r="E1"><f>INDIRECT("A"&amp;1)</f></c>');
    expect(sheet).toContain(f('F1', 'Z9&amp;"A1"', '', ' t="str"'));
    expect(sheet).toContain('<c r="G1"><f>1/(A1-5)</f></c>');
  });

  it('follow shared formulas from their own place, and other sheets', async () => {
    const shared =
      '<row r="1"><c r="A1"/><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$9</f><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>';
    const other =
      `<sheetData><row r="1">${f('A1', "'自评 表'!B1*10", 0)}${f('B1', "'自评 表'!B2", 2)}` +
      `${f('C1', 'A1:A2', 0)}</row></sheetData>`;
    const bytes = buildWorkbook({
      sheets: [
        { name: '自评 表', xml: `<sheetData>${shared}</sheetData>` },
        { name: '汇总', xml: other },
      ],
    });
    const host = openXlsx(bytes);
    await host.write([edit('自评 表!A1', 4)]);
    const workbook = await openXlsx(host.bytes()).read();
    const values = ['自评 表!B1', '自评 表!B2', '汇总!A1', '汇总!B1', '汇总!C1'];
    expect(values.map((at) => cell(workbook, at).value)).toEqual([4, 2, 40, 2, null]);
  });

  it('are unknown in a circle and after an array formula', async () => {
    const rows =
      `<row r="1"><c r="A1"/>${f('B1', 'A1+C1', 1)}${f('C1', 'B1', 1)}` +
      '<c r="D1"><f t="array" ref="D1:E1">A1:B1*2</f><v>0</v></c><c r="E1"><v>2</v></c></row>';
    const host = openXlsx(oneSheet(rows));
    await host.write([edit('A1', 4)]);
    const workbook = await openXlsx(host.bytes()).read();
    expect(['B1', 'C1', 'D1', 'E1'].map((at) => cell(workbook, at).value)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(partOf(host.bytes(), SHEET)).toContain('<f t="array" ref="D1:E1">A1:B1*2</f></c>');
  });
});

describe('formulas never worked out', () => {
  const bare = (at: string, formula: string) => `<c r="${at}"><f>${formula}</f><v></v></c>`;

  it('are worked out for the reader where they are simple, as scripts leave them in files', async () => {
    const rows =
      `<row r="1"><c r="A1"><v>9.5</v></c>${bare('B1', 'C1+1')}${bare('C1', 'SUM(A1,汇总!A1)')}</row>` +
      `<row r="2">${bare('A2', 'COUNTIF(A1,1)')}${bare('B2', 'A2*2')}${bare('C2', 'B2')}` +
      `${bare('D2', 'E2')}${bare('E2', 'D2')}<c r="F2"><f t="array" ref="F2">A1*2</f></c>${bare('G2', 'IF(A1&gt;=9,"优","良")')}</row>`;
    const bytes = buildWorkbook({
      sheets: [
        { name: '自评表', xml: `<sheetData>${rows}</sheetData>` },
        { name: '汇总', xml: `<sheetData><row r="1">${bare('A1', '10*3%')}</row></sheetData>` },
      ],
    });
    const host = openXlsx(bytes);
    const workbook = await host.read();
    const value = (at: string) => cell(workbook, at).value;
    expect(['B1', 'C1', '汇总!A1', 'G2'].map(value)).toEqual([10.8, 9.8, 0.3, '优']);
    expect(['A2', 'B2', 'C2', 'D2', 'E2', 'F2'].map(value)).toEqual(Array(6).fill(null));
    expect(cell(workbook, 'C1').formula).toBe('=SUM(A1,汇总!A1)');
    expect(host.bytes()).toBe(bytes);
  });

  it('are the text itself where it is no formula but begins with =', async () => {
    const rows = `<row r="1">${bare('A1', '100%')}${bare('B1', '56台（套）')}${bare('C1', '100%*2')}${bare('D1', '2024年底前')}${bare('E1', '3*2')}</row>`;
    const workbook = await openXlsx(oneSheet(rows)).read();
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => cell(workbook, at).value)).toEqual([
      '=100%',
      '=56台（套）',
      2,
      '=2024年底前',
      6,
    ]);
  });

  it('are what others that follow a written cell are worked out from', async () => {
    const rows = `<row r="1"><c r="A1"/><c r="B1"><v>2</v></c>${bare('C1', 'B1*5')}${f('D1', 'A1+C1', 0)}</row>`;
    const host = openXlsx(oneSheet(rows));
    await host.write([edit('A1', 4)]);
    const workbook = await openXlsx(host.bytes()).read();
    expect(['C1', 'D1'].map((at) => cell(workbook, at).value)).toEqual([10, 14]);
    expect(partOf(host.bytes(), SHEET)).toContain(f('D1', 'A1+C1', 14));
    expect(partOf(host.bytes(), SHEET)).toContain(bare('C1', 'B1*5'));
  });

  it('stay as they are, and their sheet to the byte', async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: '自评表', xml: '<sheetData/>' },
        {
          name: '汇总',
          xml: '<sheetData><row r="1"><c r="A1"><f>COUNTIF(自评表!A1,1)</f></c></row></sheetData>',
        },
      ],
    });
    const host = openXlsx(bytes);
    await host.write([edit('A1', 4)]);
    const before = zipParts(bytes);
    const changed = zipParts(host.bytes()).filter((part, i) => part.raw !== before[i]?.raw);
    expect(changed.map((part) => part.name)).toEqual(['xl/workbook.xml', SHEET]);
  });
});

describe('many formulas', () => {
  it('in a long chain are worked out or taken away, never wrong', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => {
      const r = i + 1;
      const formula = i === 0 ? f('B1', 'A1', 0) : f(`B${r}`, `B${r - 1}+A${r}`, 0);
      return `<row r="${r}"><c r="A${r}"/>${formula}</row>`;
    });
    const host = openXlsx(oneSheet(rows.join('')));
    await host.write(Array.from({ length: 3000 }, (_, i) => edit(`A${i + 1}`, 1)));
    const workbook = await openXlsx(host.bytes()).read();
    for (const r of [1, 2, 150, 3000]) {
      expect([r, null]).toContain(cell(workbook, `B${r}`).value);
    }
    expect(cell(workbook, 'B2').value).toBe(2);
  });
});

describe('the flag to calculate on load', () => {
  const rows = `<row r="1"><c r="A1"/>${f('B1', '1+1', 2)}</row>`;
  const flagged = async (tail: string, sheet = rows) => {
    const bytes = oneSheet(sheet, { workbookTail: tail });
    const host = openXlsx(bytes);
    await host.write([edit('A1', 1)]);
    const before = partOf(bytes, 'xl/workbook.xml');
    const after = partOf(host.bytes(), 'xl/workbook.xml');
    expect(after.replace(/<calcPr.*?\/>/, '')).toBe(before.replace(/<calcPr.*?\/>/, ''));
    return /<calcPr.*?\/>/.exec(after)?.[0] ?? null;
  };

  it('is set, kept or added in its place', async () => {
    expect(await flagged('<calcPr calcId="1"/><oleSize/>')).toBe(
      '<calcPr calcId="1" fullCalcOnLoad="1"/>',
    );
    expect(await flagged('<calcPr fullCalcOnLoad="0" a="b"/>')).toBe(
      '<calcPr fullCalcOnLoad="1" a="b"/>',
    );
    expect(await flagged("<calcPr fullCalcOnLoad='true'/>")).toBe(
      "<calcPr fullCalcOnLoad='true'/>",
    );
    expect(await flagged('<definedNames/><oleSize/>')).toBe('<calcPr fullCalcOnLoad="1"/>');
    const host = openXlsx(oneSheet(rows, { workbookTail: '<definedNames/><oleSize/>' }));
    await host.write([edit('A1', 1)]);
    expect(partOf(host.bytes(), 'xl/workbook.xml')).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize/>',
    );
  });

  it('is left alone in a workbook without formulas', async () => {
    expect(await flagged('<calcPr calcId="1"/>', '<row r="1"/>')).toBe('<calcPr calcId="1"/>');
    const bytes = oneSheet('', { workbookTail: '<calcPr calcId="1"/>' });
    const host = openXlsx(bytes);
    await host.write([edit('A1', 1)]);
    const before = zipParts(bytes);
    const changed = zipParts(host.bytes()).filter((part, i) => part.raw !== before[i]?.raw);
    expect(changed.map((part) => part.name)).toEqual([SHEET]);
  });
});
