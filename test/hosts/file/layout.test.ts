import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { buildWorkbook, relationships } from '../../fixtures/build/workbook';

const THEME =
  '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="o">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

const STYLES =
  '<fonts><font><sz val="11"/></font><font><b/><i val="0"/><u/><sz val="16"/><color rgb="FFFF0000"/><name val="宋体"/></font>' +
  '<font><b val="0"/><color theme="4" tint="-0.5"/></font></fonts>' +
  '<fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="thin"><color auto="1"/></left><right style="none"/>' +
  '<top style="double"><color rgb="FF00FF00"/></top></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" ' +
  'wrapText="1" textRotation="255"/><protection locked="0"/></xf><xf fontId="2" fillId="3"/></cellXfs>';

const build = (xml: string) =>
  openXlsx(
    buildWorkbook({
      sheets: [{ name: '自评表', xml }],
      parts: {
        'xl/styles.xml': `<styleSheet>${STYLES}</styleSheet>`,
        'xl/theme/theme1.xml': THEME,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
          ['rId3', 'theme', 'theme/theme1.xml'],
        ]),
      },
    }),
  ).layout('自评表');

describe('layout', () => {
  it('gives sizes in pixels, and what is hidden', () => {
    const layout = build(
      '<cols><col min="1" max="1" width="10.7109375"/><col min="2" max="2" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="30"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="1">' +
        '<c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A3:D4"/></mergeCells>',
    );
    expect(layout.columns).toEqual([
      { width: 75, hidden: false },
      { width: 63, hidden: true },
      { width: 64, hidden: false },
      { width: 64, hidden: false },
    ]);
    expect(layout.rows).toEqual([
      { height: 40, hidden: false },
      { height: null, hidden: true },
      { height: null, hidden: false },
      { height: null, hidden: false },
    ]);
    expect(layout.looks.map((row) => row.length)).toEqual([4, 4, 4, 4]);
    expect(layout.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 3 }]);
  });

  it('gives the look of each cell', () => {
    const layout = build(
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="D1"><v>1</v></c></row></sheetData>' +
        '<sheetProtection sheet="1"/>',
    );
    expect(layout.protected).toBe(true);
    expect(layout.looks[0]?.[0]).toEqual({
      bold: true,
      italic: false,
      underline: true,
      fontName: '宋体',
      fontSize: 16,
      fontColor: '#FF0000',
      fillColor: '#808080',
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
      upright: true,
      borders: {
        top: { style: 'double', color: '#00FF00' },
        right: null,
        bottom: null,
        left: { style: 'thin', color: '#000000' },
      },
      locked: false,
    });
    expect(layout.looks[0]?.[1]).toMatchObject({
      bold: false,
      fontColor: '#28415F',
      fillColor: '#FFFF00',
      horizontal: null,
      vertical: 'bottom',
      locked: true,
    });
    expect(layout.looks[0]?.[2]).toBe(layout.looks[0]?.[3]);
  });

  it('fits a real form', () => {
    const folder = new URL('../../fixtures/workbooks/', import.meta.url);
    const name = readdirSync(folder).find((one) => one.startsWith('000')) ?? '';
    const layout = openXlsx(new Uint8Array(readFileSync(new URL(name, folder)))).layout('自评表');
    expect(layout.columns).toHaveLength(9);
    expect(layout.rows.length).toBeGreaterThanOrEqual(21);
    expect(layout.looks[0]?.[0]).toMatchObject({ bold: true, fontSize: 18, horizontal: 'center' });
  });

  it('knows its sheets', () => {
    const host = openXlsx(buildWorkbook({ sheets: [{ name: 'a', xml: '<sheetData/>' }] }));
    expect(() => host.layout('b')).toThrow('没有名为“b”的工作表');
    expect(host.layout('a').looks).toHaveLength(1);
  });
});
