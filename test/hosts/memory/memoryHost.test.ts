import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../../src/hosts/memory';
import type { Cell, CellValue, Grid } from '../../../src/model/grid';
import { cell, edit } from '../../fixtures/build/edits';

const one = (value: CellValue, formula: string | null = null): Cell => ({
  value,
  format: '0.00',
  formula,
});

const grid = (changes: Partial<Grid> = {}): Grid => ({
  sheet: '自评表',
  rows: [[one(1), one(2, '=A1*2')], [one(null)]],
  merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
  protected: false,
  visible: true,
  date1904: false,
  ...changes,
});

const hostOf = (...grids: Grid[]) => new MemoryHost({ grids, active: grids[0]?.sheet ?? null });

describe('MemoryHost', () => {
  it('writes, keeps formats, and records', async () => {
    const host = hostOf(grid());
    const before = await host.read();
    const edits = [edit('A1', 5, 1), edit('D7', '=1+1')];
    await host.write(edits);
    const after = await host.read();
    expect(cell(after, 'A1')).toEqual({ value: 5, format: '0.00', formula: null });
    expect(cell(after, 'D7')).toEqual({ value: '=1+1', format: 'General', formula: null });
    expect(cell(before, 'A1').value).toBe(1);
    expect(host.writes).toEqual([edits]);
  });

  it('writes to the head of a merge', async () => {
    const host = hostOf(grid());
    await host.write([edit('B3', 7)]);
    expect(cell(await host.read(), 'A2').value).toBe(7);
    expect(cell(await host.read(), 'B3').value).toBeNull();
  });

  it.each([
    ['protected', grid({ protected: true }), edit('A1', 5, 1), '自评表'],
    ['formula-cell', grid(), edit('B1', 5, 2), 'B1'],
    ['changed', grid(), edit('A1', 5, 3), '“3”'],
    ['not-found', grid({ sheet: '别的' }), edit('A1', 5, 1), '自评表'],
  ])('refuses all where one is refused: %s', async (code, sheet, refused, named) => {
    const host = hostOf(sheet);
    const before = await host.read();
    await expect(host.write([edit(`${sheet.sheet}!C1`, 1), refused])).rejects.toMatchObject({
      code,
      message: expect.stringContaining(named),
    });
    expect(await host.read()).toBe(before);
    expect(host.writes).toEqual([]);
  });

  it('adds sheets as the file host does', async () => {
    const host = hostOf(grid());
    expect(await host.addSheet('报告', [['a', ''], ['b']])).toBe('报告');
    expect(await host.addSheet('报告', [['a'], ['b'], ['']])).toBe('报告');
    expect(await host.addSheet('报告', [['c']])).toBe('报告2');
    expect((await host.read()).grids.map((sheet) => sheet.sheet)).toEqual([
      '自评表',
      '报告',
      '报告2',
    ]);
    expect(cell(await host.read(), '报告!A2').value).toBe('b');
  });

  it('tells of typing, not of writing', async () => {
    const host = hostOf(grid());
    let told = 0;
    const stop = host.onChange(() => told++);
    await host.write([edit('A1', 5, 1)]);
    expect(told).toBe(0);
    host.type({ sheet: '自评表', address: 'A1' }, null);
    expect(told).toBe(1);
    expect(cell(await host.read(), 'A1').value).toBeNull();
    expect(() => host.type({ sheet: '自评表', address: 'B1' }, 1)).toThrow('公式');
    stop();
    host.type({ sheet: '自评表', address: 'A1' }, 2);
    expect(told).toBe(1);
  });

  it('remembers the last text, in the form every host keeps', async () => {
    const host = hostOf(grid());
    expect((await host.read()).memo ?? null).toBeNull();
    await host.remember('{"version":1}');
    await host.write([edit('A1', 5, 1)]);
    await host.remember('{"a":"\uFFFE\r\n"}');
    expect((await host.read()).memo).toBe('{"a":"\\ufffe\n"}');
    await expect(host.remember('长'.repeat(200_001))).rejects.toMatchObject({ code: 'output' });
    expect((await host.read()).memo).toBe('{"a":"\\ufffe\n"}');
    expect(cell(await host.read(), 'A1').value).toBe(5);
  });

  it('marks and takes marks back, but for what a person painted meanwhile', async () => {
    const host = hostOf(grid());
    const mark = (address: string, colour = '#ffc7ce') => ({
      cell: { sheet: '自评表', address },
      colour,
    });
    host.fills.set('自评表!A1', '#123456');
    await host.mark([mark('A1'), mark('B3'), mark('D9')]);
    expect([...host.fills.keys()].sort()).toEqual(['自评表!A1', '自评表!A2', '自评表!D9']);
    expect(host.fills.get('自评表!A1')).toBe('#FFC7CE');
    await host.mark([mark('A1', '#FFEB9C'), mark('C1')]);
    host.fills.set('自评表!C1', '#00FF00');
    await host.unmark();
    expect(Object.fromEntries(host.fills)).toEqual({
      '自评表!A1': '#123456',
      '自评表!C1': '#00FF00',
    });
  });

  it('marks all or nothing', async () => {
    const host = hostOf(grid(), grid({ sheet: '锁', protected: true }));
    const one = { cell: { sheet: '自评表', address: 'A1' }, colour: '#FFC7CE' };
    await host.mark([one]);
    const shut = { ...one, cell: { sheet: '锁', address: 'A1' } };
    await expect(host.mark([shut])).rejects.toMatchObject({ code: 'protected' });
    await expect(host.mark([{ ...one, colour: 'red' }])).rejects.toMatchObject({ code: 'host' });
    expect(Object.fromEntries(host.fills)).toEqual({ '自评表!A1': '#FFC7CE' });
    host.workbook = { ...host.workbook, grids: [grid({ protected: true })] };
    await expect(host.unmark()).rejects.toMatchObject({ code: 'protected' });
    expect(host.fills.size).toBe(1);
  });

  it('records what was shown', async () => {
    const host = hostOf(grid());
    await host.select({ sheet: '自评表', address: 'A1' });
    expect(host.selected).toEqual([{ sheet: '自评表', address: 'A1' }]);
  });
});

describe('taking a write back', () => {
  it('gives values back, leaves what a person changed since, and names it', async () => {
    const host = hostOf(grid());
    const before = await host.read();
    const undo = await host.write([edit('A1', 9, 1), edit('D2', '优')]);
    expect(await host.restore(undo)).toMatchObject({ left: [] });
    expect(cell(await host.read(), 'A1')).toEqual(cell(before, 'A1'));
    expect(cell(await host.read(), 'D2')).toEqual(cell(before, 'D2'));
    const again = await host.write([edit('A1', 9, 1), edit('D2', '优')]);
    host.type({ sheet: '自评表', address: 'D2' }, '良');
    expect(await host.restore(again)).toEqual({
      restored: [{ sheet: '自评表', address: 'A1' }],
      left: [{ sheet: '自评表', address: 'D2', before: '优', now: '良' }],
    });
  });

  it('keeps a trail made from the one before', async () => {
    const host = hostOf(grid());
    expect(await host.readTrail()).toBeNull();
    await host.keepTrail((kept) => `${kept ?? ''}一`);
    await host.keepTrail((kept) => `${kept ?? ''}二`);
    expect(await host.readTrail()).toBe('一二');
    await expect(host.keepTrail(() => '长'.repeat(200_001))).rejects.toThrow('二十万字');
    expect(await host.readTrail()).toBe('一二');
  });
});
