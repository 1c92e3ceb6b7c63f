// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/grid/lookup';
import { grid, workbook } from '../../officehost/sheets';
import { FORM, open, refusal } from './setup';

describe('reading a form', () => {
  it('delivers every cell, format and merge in one sync', async () => {
    const { office, host } = open();
    const book = await host.read();
    expect(office.syncs).toBe(1);
    expect(book.active).toBe('自评表');
    const read = book.grids[0];
    if (!read) throw new Error('no grid');
    expect(read).toMatchObject({
      sheet: '自评表',
      protected: false,
      visible: true,
      date1904: false,
    });
    FORM.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell.value !== null) expect(cellAt(read, r, c), `row ${r} column ${c}`).toEqual(cell);
      });
    });
    expect(new Set(read.merges)).toEqual(new Set(FORM.merges));
    expect(read.merges).toHaveLength(FORM.merges.length);
  });

  it('pads a used range that does not start at A1', async () => {
    const { host } = open(workbook(grid('表', { C4: '起点', D5: 3 })));
    const [read] = (await host.read()).grids;
    expect(read?.rows).toHaveLength(5);
    expect(read?.rows[3]?.[2]?.value).toBe('起点');
    expect(read?.rows[4]?.[3]?.value).toBe(3);
    expect(read?.rows[4]?.[2]).toEqual({ value: null, format: 'General', formula: null });
    expect(read?.rows[0]).toEqual([]);
  });

  it('tells values of every kind and formulas', async () => {
    const { host } = open(
      workbook(
        grid('表', {
          A1: { value: 0.975, format: '0.00%' },
          B1: true,
          C1: '#DIV/0!',
          D1: { value: 12, formula: '=SUM(A1:A3)' },
          E1: { value: null, formula: '=""' },
          F1: '=看似公式的文字',
          G1: "'=x",
        }),
      ),
    );
    const [row] = (await host.read()).grids[0]?.rows ?? [];
    expect(row).toEqual([
      { value: 0.975, format: '0.00%', formula: null },
      { value: true, format: 'General', formula: null },
      { value: '#DIV/0!', format: 'General', formula: null },
      { value: 12, format: 'General', formula: '=SUM(A1:A3)' },
      { value: null, format: 'General', formula: '=""' },
      { value: '=看似公式的文字', format: 'General', formula: '=看似公式的文字' },
      { value: "'=x", format: 'General', formula: null },
    ]);
  });

  it('reads 3,000 rows in one sync and leaves a stray far cell behind', async () => {
    const rows = Object.fromEntries(Array.from({ length: 3000 }, (_, r) => [`B${r + 1}`, r]));
    const { office, host } = open(workbook(grid('表', { ...rows, B5000: '远', XFD1: '远' })));
    const [read] = (await host.read()).grids;
    expect(office.syncs).toBe(1);
    expect(read?.rows).toHaveLength(3000);
    expect(read?.rows[2999]?.[1]?.value).toBe(2999);
    expect(read?.rows[0]).toHaveLength(2);
  });
});

describe('reading a workbook', () => {
  it('delivers sheets in tab order with their state, hidden and empty ones too', async () => {
    const { office, host } = open({
      grids: [
        grid('说明', { A1: '说明' }, [], { visible: false }),
        FORM,
        grid('空', {}),
        grid('锁', { A1: 1 }, [], { protected: true }),
      ],
      active: '自评表',
    });
    const book = await host.read();
    expect(office.syncs).toBe(1);
    expect(book.active).toBe('自评表');
    expect(book.grids.map((g) => [g.sheet, g.visible, g.protected])).toEqual([
      ['说明', false, false],
      ['自评表', true, false],
      ['空', true, false],
      ['锁', true, true],
    ]);
    expect(book.grids[2]).toMatchObject({ rows: [], merges: [] });
  });

  it('reads an empty workbook', async () => {
    const { host } = open(workbook(grid('Sheet1', {})));
    expect((await host.read()).grids).toMatchObject([{ sheet: 'Sheet1', rows: [], merges: [] }]);
  });

  it.each([
    [30, 1],
    [31, 2],
    [75, 2],
  ])('reads %i sheets in %i syncs', async (count, syncs) => {
    const sheets = Array.from({ length: count }, (_, n) => grid(`表${n}`, { A1: n }, ['A1:B1']));
    const { office, host } = open(workbook(...sheets));
    const { grids } = await host.read();
    expect(office.syncs).toBe(syncs);
    expect(grids.map((g) => g.sheet)).toEqual(sheets.map((g) => g.sheet));
    expect(grids.every((g) => g.merges.length === 1)).toBe(true);
    expect(grids.at(-1)?.rows[0]?.[0]?.value).toBe(count - 1);
  });

  it('goes sheet by sheet where Excel refuses the whole, and leaves out only the merges it refuses', async () => {
    const many = Array.from({ length: 600 }, (_, r) => `A${r + 1}:B${r + 1}`);
    const { office, host } = open(workbook(FORM, grid('花名册', { A1: '姓名' }, many)));
    const { grids } = await host.read();
    expect(grids.map((g) => g.merges.length)).toEqual([FORM.merges.length, 0]);
    expect(grids[1]?.rows[0]?.[0]?.value).toBe('姓名');
    // The whole, the names, each sheet, the second once more without merges, and what was remembered.
    expect(office.syncs).toBe(6);
  });
});

describe('requirement sets', () => {
  it.each(['1.9', '1.12'])(
    'reads with ExcelApi %s, without merges, in one sync',
    async (excelApi) => {
      const { office, host } = open(workbook(FORM), { excelApi });
      const [read] = (await host.read()).grids;
      expect(office.syncs).toBe(1);
      expect(read?.merges).toEqual([]);
      expect(read?.rows[0]?.[0]?.value).toBe('部门整体支出绩效自评表');
    },
  );

  it('is really checked: an Excel below the minimum is told so', async () => {
    const { host } = open(workbook(FORM), { excelApi: '1.4' });
    const error = await refusal(host.read());
    expect(error.message).toContain('版本过低');
  });

  it('asks for merges from 1.13 on', async () => {
    const { host } = open(workbook(FORM), { excelApi: '1.13' });
    expect((await host.read()).grids[0]?.merges.length).toBeGreaterThan(10);
  });
});
