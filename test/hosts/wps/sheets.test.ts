import { describe, expect, it } from 'vitest';
import { grid, workbook } from '../../officehost/sheets';
import { open, refusal } from './setup';

const BOOK = workbook(grid('自评表', { A1: 1 }));

describe('adding a sheet in WPS', () => {
  it('writes lines as text behind all others; what was shown stays shown', async () => {
    const { wps, host } = open(BOOK);
    expect(await host.addSheet('自评报告', [['=1+1', '二'], ["'三"]])).toBe('自评报告');
    expect(wps.book.sheets.map(({ name }) => name)).toEqual(['自评表', '自评报告']);
    expect(wps.book.cells()).toEqual({
      '自评表!A1': 1,
      '自评报告!A1': '=1+1',
      '自评报告!B1': '二',
      '自评报告!A2': "'三",
    });
    expect(wps.book.formulas()).toEqual({});
    expect(wps.book.active?.name).toBe('自评表');
    expect(wps.formats).toEqual([
      { address: '自评报告!A1:B2', property: 'WrapText', value: true },
      { address: '自评报告!A1:B2', property: 'ColumnWidth', value: 20 },
    ]);
  });

  it('gives columns their widths, and a header its look and place', async () => {
    const { wps, host } = open(BOOK);
    const layout = { widths: [10, 30, 99], header: true };
    await host.addSheet('素材', [['项', '值'], ['一']], layout);
    const said = wps.formats
      .slice(2)
      .map(({ address, property, value }) => [address.replace('素材!', ''), property, value]);
    expect(said).toEqual([
      ['A1', 'ColumnWidth', expect.any(Number)],
      ['B1', 'ColumnWidth', expect.any(Number)],
      ['A1:B1', 'Bold', true],
      ['window', 'SplitColumn', 0],
      ['window', 'SplitRow', 1],
      ['window', 'FreezePanes', true],
    ]);
    expect(Object.keys(wps.book.fills())).toEqual(['素材!A1', '素材!B1']);
    expect(wps.book.active?.name).toBe('自评表');
  });

  it('takes the next name, leaves a sheet that says the same, and cleans names', async () => {
    const { wps, host } = open(BOOK);
    expect(await host.addSheet('报告', [['a', ''], ['b']])).toBe('报告');
    expect(await host.addSheet('报告', [['a'], ['b'], ['']])).toBe('报告');
    expect(await host.addSheet('报告', [['c']])).toBe('报告2');
    expect(await host.addSheet('自/评', [])).toBe('自_评');
    expect(wps.book.sheets).toHaveLength(4);
  });

  it('refuses where the structure is protected, and text too long for a cell', async () => {
    const { wps, host } = open(BOOK);
    expect((await refusal(host.addSheet('报告', [['长'.repeat(32_767)]]))).message).toContain(
      '三万字',
    );
    wps.book.structureProtected = true;
    expect((await refusal(host.addSheet('报告', [['a']]))).code).toBe('protected');
    expect(wps.book.sheets).toHaveLength(1);
  });

  it('takes one away again where it holds just what was put there, asking nobody', async () => {
    const { wps, host } = open(BOOK);
    await host.addSheet('报告', [['一']]);
    await host.addSheet('素材', [['二']]);
    wps.type('素材', 'B1', '填了');
    expect(await host.removeSheet('报告', [['一']])).toBe(true);
    expect(await host.removeSheet('素材', [['二']])).toBe(false);
    expect(await host.removeSheet('没有', [['二']])).toBe(false);
    expect(wps.book.sheets.map(({ name }) => name)).toEqual(['自评表', '素材']);
    expect([wps.questions, wps.alerts]).toEqual([0, true]);
    wps.book.structureProtected = true;
    wps.type('素材', 'B1', null);
    expect((await refusal(host.removeSheet('素材', [['二']]))).code).toBe('protected');
  });

  it('takes a sheet away again, asking nobody, where the text was not taken', async () => {
    const { wps, host } = open(BOOK);
    wps.asGiven = (value) => (value === '一' ? 1 : value);
    const error = await refusal(host.addSheet('报告', [['一']]));
    expect(error.message).toContain('没有添加');
    expect(wps.book.sheets).toHaveLength(1);
    expect([wps.questions, wps.alerts]).toEqual([0, true]);
  });
});
