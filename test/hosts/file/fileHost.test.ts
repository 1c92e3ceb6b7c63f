import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { cell, edit } from '../../fixtures/build/edits';
import { buildWorkbook, oneSheet } from '../../fixtures/build/workbook';
import { partOf } from '../../fixtures/build/zipParts';

const at = (address: string) => ({ sheet: '自评表', address });
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" s="1"/></row>';

describe('a person typing', () => {
  it('changes a cell, what follows from it, and tells listeners', async () => {
    const host = openXlsx(oneSheet(ROWS));
    let told = 0;
    const stop = host.onChange(() => told++);
    host.setCell(at('A1'), 5);
    expect(cell(await host.read(), 'B1').value).toBe(10);
    host.setCell(at('A1'), '优');
    expect(cell(await host.read(), 'B1').value).toBeNull();
    host.setCell(at('A1'), null);
    expect(partOf(host.bytes(), 'xl/worksheets/sheet1.xml')).toContain('<c r="A1"></c>');
    host.setCell(at('Z9'), null);
    expect(told).toBe(4);
    stop();
    host.setCell(at('A1'), 1);
    expect(told).toBe(4);
    expect(host.changedCells).toEqual([at('A1')]);
  });

  it('is refused on formulas and on locked cells of protected sheets', () => {
    const host = openXlsx(oneSheet(ROWS));
    expect(() => host.setCell(at('B1'), 1)).toThrow('含有公式');
    const styles = '<cellXfs><xf/><xf><protection locked="false"/></xf></cellXfs>';
    const xml = `<sheetData>${ROWS}</sheetData><sheetProtection sheet="true"/>`;
    const locked = openXlsx(buildWorkbook({ sheets: [{ name: '自评表', xml }], styles }));
    let told = 0;
    locked.onChange(() => told++);
    expect(() => locked.setCell(at('A1'), 1)).toThrow('受保护');
    expect(locked.dirty).toBe(false);
    expect(told).toBe(0);
    locked.setCell(at('C1'), 1);
    expect(told).toBe(1);
  });
});

describe('the program writing', () => {
  it('does not count as a change by a person', async () => {
    const host = openXlsx(oneSheet(ROWS));
    let told = 0;
    host.onChange(() => told++);
    await host.write([edit('A1', 2, 1)]);
    await host.addSheet('报告', [['a']]);
    expect(told).toBe(0);
    expect(host.dirty).toBe(true);
  });

  it('reads what was written, and can go on writing', async () => {
    const host = openXlsx(oneSheet(ROWS, { strings: '' }));
    await host.write([edit('A1', '甲', 1)]);
    await host.write([edit('A1', '乙', '甲'), edit('A2', '丙')]);
    const read = await host.read();
    expect([cell(read, 'A1').value, cell(read, 'A2').value]).toEqual(['乙', '丙']);
    expect(await openXlsx(host.bytes()).read()).toEqual(read);
  });
});

describe('select', () => {
  it('tells who shows the sheet', async () => {
    const host = openXlsx(oneSheet(ROWS));
    const seen: string[] = [];
    const stop = host.onSelect((ref) => seen.push(`${ref.sheet}!${ref.address}`));
    await host.select(at('B1'));
    await expect(host.select({ sheet: '无', address: 'A1' })).rejects.toMatchObject({
      code: 'not-found',
    });
    stop();
    await host.select(at('C1'));
    expect(seen).toEqual(['自评表!B1']);
  });
});
