// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { grid, workbook } from '../../officehost/sheets';
import { FORM, open, refusal, settle } from './setup';

describe('adding a sheet', () => {
  const LINES = [['自评报告'], ['一、部门概况'], ['=HYPERLINK("x")'], ['1.职责'], [''], ['（一）']];

  it('writes the lines as text, to be read back', async () => {
    const { office, host } = open();
    expect(await host.addSheet('自评报告', LINES)).toBe('自评报告');
    expect(office.syncs).toBe(2);
    const cells = office.book.sheet('自评报告')?.rows.map((row) => row[0]);
    expect(cells?.map((cell) => [cell?.value ?? '', cell?.formula])).toEqual(
      LINES.map(([text]) => [text, null]),
    );
    expect((await host.read()).grids[1]?.rows[3]?.[0]?.value).toBe('1.职责');
    expect(office.formats).toContainEqual({
      address: '自评报告!A1:A6',
      property: 'WrapText',
      value: true,
    });
  });

  it('lays it out where asked, in the same sync', async () => {
    const { office, host } = open();
    const rows = [
      ['栏目', '内容'],
      ['职责', ''],
    ];
    await host.addSheet('报告素材', rows, { widths: [12, 60, 9], header: true });
    expect(office.syncs).toBe(2);
    expect(office.gaps).toEqual([]);
    const told = (property: string) => office.formats.filter((one) => one.property === property);
    expect(told('ColumnWidth').slice(-2)).toEqual([
      { address: '报告素材!A1', property: 'ColumnWidth', value: 66.75 },
      { address: '报告素材!B1', property: 'ColumnWidth', value: 318.75 },
    ]);
    expect(told('Bold')).toEqual([{ address: '报告素材!A1:B1', property: 'Bold', value: true }]);
    expect(told('FrozenRows').map(({ value }) => value)).toEqual([1]);
    expect(Object.keys(office.book.fills())).toEqual(['报告素材!A1', '报告素材!B1']);
  });

  it('leaves it plain where not asked', async () => {
    const { office, host } = open();
    await host.addSheet('自评报告', LINES);
    const told = new Set(office.formats.map(({ property }) => property));
    expect([...told].sort()).toEqual(['ColumnWidth', 'WrapText']);
    expect(office.book.fills()).toEqual({});
  });

  it('takes the next name where it is taken, and the same sheet where it says the same', async () => {
    const { office, host } = open(workbook(FORM, grid('自评报告', { A1: '旧' })));
    expect(await host.addSheet('自评报告', LINES)).toBe('自评报告2');
    expect(await host.addSheet('自评报告', LINES)).toBe('自评报告2');
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['自评表', '自评报告', '自评报告2']);
  });

  it('makes a name Excel accepts', async () => {
    const { office, host } = open();
    const name = await host.addSheet(`a/b:c*[d]?${'长'.repeat(40)}`, [['x']]);
    expect(office.book.sheet(name)?.rows[0]?.[0]?.value).toBe('x');
  });

  it('fills ragged and long tables, in one sync', async () => {
    const { office, host } = open();
    const rows = Array.from({ length: 2500 }, (_, r) => (r % 2 ? [`${r}`] : [`${r}`, '乙', '丙']));
    await host.addSheet('长表', rows);
    expect(office.syncs).toBe(2);
    const cells = office.book.cells();
    expect(cells['长表!A2500']).toBe('2499');
    expect(cells['长表!C2499']).toBe('丙');
    expect(cells).not.toHaveProperty('长表!C2500');
  });

  it('is refused, and no empty sheet left, where a text is longer than a cell holds', async () => {
    const { office, host } = open();
    const error = await refusal(host.addSheet('自评报告', [['标题'], ['长'.repeat(32_767)]]));
    expect(error.message).toContain('放不下');
    expect(office.book.sheets).toHaveLength(1);
    expect(await host.addSheet('自评报告', [['长'.repeat(32_766)]])).toBe('自评报告');
  });

  it('is refused where the structure is protected', async () => {
    const { office, host } = open();
    office.book.structureProtected = true;
    const error = await refusal(host.addSheet('自评报告', LINES));
    expect(error.code).toBe('protected');
    expect(office.book.sheets).toHaveLength(1);
  });

  it.each(['1.15', '1.12'])('is no change by a person (ExcelApi %s)', async (excelApi) => {
    const { host } = open(workbook(FORM), { excelApi });
    let heard = 0;
    host.onChange(() => {
      heard++;
    });
    await settle();
    await host.addSheet('自评报告', LINES);
    await settle();
    expect(heard).toBe(0);
  });
});

describe('taking a sheet away again', () => {
  const LINES = [['自评报告'], ['一、部门概况']];

  it('does so in one sync after looking, and no second time', async () => {
    const { office, host } = open();
    await host.addSheet('自评报告', LINES);
    const before = office.syncs;
    expect(await host.removeSheet('自评报告', LINES)).toBe(true);
    expect(office.syncs).toBe(before + 2);
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['自评表']);
    expect(await host.removeSheet('自评报告', LINES)).toBe(false);
  });

  it('leaves it where a person typed into it, or a formula speaks of it', async () => {
    const { office, host } = open();
    await host.addSheet('自评报告', LINES);
    office.type('自评报告', 'B2', '补充');
    expect(await host.removeSheet('自评报告', LINES)).toBe(false);
    const formula = grid('二', { A1: { value: 1, formula: "='自评报告'!A1" } });
    const other = open(workbook(FORM, formula));
    await other.host.addSheet('自评报告', LINES);
    expect(await other.host.removeSheet('自评报告', LINES)).toBe(false);
    expect(other.office.book.sheets).toHaveLength(3);
  });

  it('is refused where the structure is protected', async () => {
    const { office, host } = open();
    await host.addSheet('自评报告', LINES);
    office.book.structureProtected = true;
    const { code } = await refusal(host.removeSheet('自评报告', LINES));
    expect([code, office.book.sheets.length]).toEqual(['protected', 2]);
  });
});

describe('selecting', () => {
  it('shows the sheet and selects the cell in one sync', async () => {
    const { office, host } = open(workbook(FORM, grid('乙', { A1: 1 })));
    await host.select({ sheet: '乙', address: 'C7' });
    expect(office.syncs).toBe(1);
    expect(office.book.active?.name).toBe('乙');
    expect(office.book.selection).toBe('乙!C7');
  });

  it('says so where the sheet is gone or hidden', async () => {
    const { host } = open(workbook(FORM, grid('藏', {}, [], { visible: false })));
    expect((await refusal(host.select({ sheet: '无', address: 'A1' }))).message).toContain(
      '找不到',
    );
    expect((await refusal(host.select({ sheet: '藏', address: 'A1' }))).message).toContain('隐藏');
  });
});
