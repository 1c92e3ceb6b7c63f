import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import type { AddedLayout } from '../../../src/model/host';
import { cell } from '../../fixtures/build/edits';
import { buildWorkbook, MAIN, oneSheet } from '../../fixtures/build/workbook';
import { partOf, zipParts } from '../../fixtures/build/zipParts';

const LINES = [['一、基本情况'], [''], ['=1+1 & <b>\r\n第二行', 'B']];
const VALUES = [['一、基本情况'], [], ['=1+1 & <b>\n第二行', 'B']];

const values = async (bytes: Uint8Array, sheet: string) => {
  const { grids } = await openXlsx(bytes).read();
  const grid = grids.find((one) => one.sheet === sheet);
  return grid?.rows.map((row) => row.map((one) => one.value));
};

describe('addSheet', () => {
  it('adds a part and touches only what must name it', async () => {
    const styles = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { styles });
    const host = openXlsx(bytes);
    expect(await host.addSheet('自评报告', LINES)).toBe('自评报告');
    expect(await values(host.bytes(), '自评报告')).toEqual(VALUES);
    const before = zipParts(bytes);
    const after = zipParts(host.bytes());
    const changed = after.filter((part, i) => part.raw !== before[i]?.raw);
    expect(changed.map((part) => part.name)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(partOf(host.bytes(), 'xl/styles.xml')).toBe(
      partOf(bytes, 'xl/styles.xml').replace(
        styles,
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" ' +
          'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>',
      ),
    );
    expect(host.layout('自评报告').looks[0]?.[0]?.wrap).toBe(true);
    expect(host.layout('自评报告').columns[0]?.width).toBeGreaterThan(500);
    expect(host.dirty).toBe(true);
    expect(host.changedCells).toEqual([]);
  });

  it('changes nothing where the sheet stands already, else takes the next name', async () => {
    const host = openXlsx(oneSheet(''));
    await host.addSheet('自评报告', LINES);
    const once = host.bytes();
    expect(await host.addSheet('自评报告', LINES)).toBe('自评报告');
    expect(host.bytes()).toBe(once);
    expect(await host.addSheet('自评报告', [['不同']])).toBe('自评报告2');
    expect(await host.addSheet('自评报告', [['再不同']])).toBe('自评报告3');
    expect(await host.addSheet('自评报告', [['不同']])).toBe('自评报告2');
    const names = (await openXlsx(host.bytes()).read()).grids.map((one) => one.sheet);
    expect(names).toEqual(['自评表', '自评报告', '自评报告2', '自评报告3']);
    const names2 = zipParts(host.bytes()).map((part) => part.name);
    expect(new Set(names2).size).toBe(names2.length);
  });

  it('keeps to names Excel accepts', async () => {
    const host = openXlsx(oneSheet(''));
    expect(await host.addSheet('a/b:c[1]*?\\', [['x']])).toBe('a_b_c_1____');
    const long = '很'.repeat(40);
    expect(await host.addSheet(long, [['x']])).toBe('很'.repeat(31));
    expect(await host.addSheet(long, [['y']])).toBe(`${'很'.repeat(30)}2`);
    expect(await host.addSheet("'q'", [['x']])).toBe('_q_');
    expect(await host.addSheet('', [['x']])).toBe('工作表');
    expect(await host.addSheet('A<&"B', [['x']])).toBe('A<&"B');
    expect(await host.addSheet('a<&"b', [['y']])).toBe('a<&"b2');
    const { grids } = await openXlsx(host.bytes()).read();
    expect(grids.map((one) => one.sheet)).toContain('A<&"B');
  });

  it('uses the shared strings of a workbook that has them', async () => {
    const host = openXlsx(oneSheet('', { strings: '<si><t>a</t></si>' }));
    await host.addSheet('报告', LINES);
    expect(await values(host.bytes(), '报告')).toEqual(VALUES);
    expect(partOf(host.bytes(), 'xl/worksheets/sheet2.xml')).toContain('t="s"');
    expect(partOf(host.bytes(), 'xl/worksheets/sheet2.xml')).not.toContain('inlineStr');
  });

  it('works where the workbook part is prefixed', async () => {
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = oneSheet('', {
      parts: {
        'xl/workbook.xml':
          `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="自评表" sheetId="7" q:id="rId1" ` +
          `xmlns:q="${rels}"/></x:sheets></x:workbook>`,
      },
    });
    const host = openXlsx(bytes);
    await host.addSheet('报告', LINES);
    expect(partOf(host.bytes(), 'xl/workbook.xml')).toContain(
      `<x:sheet xmlns:r="${rels}" name="报告" sheetId="8" r:id="rId2"/></x:sheets>`,
    );
    expect(await values(host.bytes(), '报告')).toEqual(VALUES);
  });

  it('is refused where the structure is locked, and for text no cell can hold', async () => {
    const locked = openXlsx(
      oneSheet('', { workbookHead: '<workbookProtection lockStructure="1"/>' }),
    );
    await expect(locked.addSheet('报告', LINES)).rejects.toMatchObject({ code: 'protected' });
    const host = openXlsx(oneSheet(''));
    await expect(host.addSheet('报告', [['x'.repeat(40_000)]])).rejects.toMatchObject({
      code: 'output',
    });
    expect(host.dirty).toBe(false);
  });

  it('can be written to afterwards', async () => {
    const host = openXlsx(buildWorkbook({ sheets: [{ name: '自评表', xml: '<sheetData/>' }] }));
    await host.addSheet('报告', [['a']]);
    host.setCell({ sheet: '报告', address: 'A1' }, 'b');
    expect(cell(await host.read(), '报告!A1').value).toBe('b');
  });

  describe('with a layout', () => {
    const FONT = '<font><sz val="12"/><b val="0"/><name val="仿宋"/></font>';
    const styles =
      `<fonts count="1">${FONT}</fonts><fills count="1"><fill/></fills>` +
      '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
    const TABLE = [
      ['栏目', '提示', '内容'],
      ['职责', '“三定”规定', ''],
    ];
    const added = async (layout: AddedLayout) => {
      const host = openXlsx(oneSheet('', { styles }));
      await host.addSheet('报告素材', TABLE, layout);
      return { host, xml: partOf(host.bytes(), 'xl/worksheets/sheet2.xml') };
    };

    it('gives columns their widths, and wraps what is typed into them later', async () => {
      const { xml } = await added({ widths: [12, 40.5, 900] });
      expect(xml).toContain(
        '<cols><col min="1" max="1" width="12" style="1" customWidth="1"/>' +
          '<col min="2" max="2" width="40.5" style="1" customWidth="1"/>' +
          '<col min="3" max="3" width="255" style="1" customWidth="1"/></cols>',
      );
      expect(xml).not.toContain('<pane');
    });

    it('makes the header bold, shaded and always in view, and nothing else', async () => {
      const { host, xml } = await added({ header: true });
      expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" [^>]*state="frozen"\/>/);
      const [head, body] = host.layout('报告素材').looks;
      expect(head?.[0]).toMatchObject({ bold: true, wrap: true, fillColor: '#D9E2F3' });
      expect(body?.[0]).toMatchObject({ bold: false, wrap: true, fillColor: null });
      expect(host.layout('自评表').looks).toEqual(
        openXlsx(oneSheet('', { styles })).layout('自评表').looks,
      );
      expect(partOf(host.bytes(), 'xl/styles.xml')).toContain(
        `<fonts count="2">${FONT}<font><b/><sz val="12"/><name val="仿宋"/></font></fonts>`,
      );
    });

    it('adds its styles once', async () => {
      const { host } = await added({ header: true });
      const once = partOf(host.bytes(), 'xl/styles.xml');
      await host.addSheet('又一张', TABLE, { header: true });
      expect(partOf(host.bytes(), 'xl/styles.xml')).toBe(once);
    });

    it('is plain where the workbook has no styles', async () => {
      const host = openXlsx(buildWorkbook({ sheets: [{ name: '自评表', xml: '<sheetData/>' }] }));
      await host.addSheet('报告素材', TABLE, { header: true, widths: [9] });
      expect(await values(host.bytes(), '报告素材')).toHaveLength(2);
    });
  });
});
