import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { edit } from '../../fixtures/build/edits';
import { oneSheet } from '../../fixtures/build/workbook';
import { partOf } from '../../fixtures/build/zipParts';

const LINES = [['自评报告'], ['一、部门概况']];
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const NAMING = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
const sheetsOf = async (bytes: Uint8Array) =>
  (await openXlsx(bytes).read()).grids.map(({ sheet }) => sheet);

describe('taking an added sheet away', () => {
  it('leaves nothing that names it, whatever else was written since', async () => {
    const bytes = oneSheet(ROW);
    const host = openXlsx(bytes);
    await host.addSheet('自评报告', LINES);
    expect(await host.removeSheet('自评报告', LINES)).toBe(true);
    for (const part of NAMING) expect(partOf(host.bytes(), part)).toBe(partOf(bytes, part));
    expect(partOf(host.bytes(), 'xl/worksheets/sheet2.xml')).not.toContain('部门概况');

    await host.addSheet('自评报告', LINES);
    await host.write([edit('A1', 9, 1)]);
    await host.keepTrail(() => '留痕');
    expect(await host.removeSheet('自评报告', LINES)).toBe(true);
    expect(await sheetsOf(host.bytes())).toEqual(['自评表']);
    expect(await openXlsx(host.bytes()).readTrail()).toBe('留痕');
    expect((await host.read()).grids[0]?.rows[0]?.[0]?.value).toBe(9);
    expect(await host.removeSheet('自评报告', LINES)).toBe(false);
    expect(await host.addSheet('自评报告', LINES)).toBe('自评报告');
    expect(await sheetsOf(host.bytes())).toEqual(['自评表', '自评报告']);
  });

  it('goes in the opposite order only', async () => {
    const host = openXlsx(oneSheet(ROW));
    await host.addSheet('甲', [['一']]);
    await host.addSheet('乙', [['二']]);
    const both = host.bytes();
    expect(await host.removeSheet('甲', [['一']])).toBe(false);
    expect(host.bytes()).toBe(both);
    expect(await host.removeSheet('乙', [['二']])).toBe(true);
    expect(await host.removeSheet('甲', [['一']])).toBe(true);
  });

  it('is not done where a person typed into it, nor to the only sheet', async () => {
    const host = openXlsx(oneSheet(ROW));
    await host.addSheet('自评报告', LINES);
    host.setCell({ sheet: '自评报告', address: 'B2' }, '补充');
    expect(await host.removeSheet('自评报告', LINES)).toBe(false);
    const alone = openXlsx(
      oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>一</t></is></c></row>'),
    );
    expect(await alone.removeSheet('自评表', [['一']])).toBe(false);
  });
});
