import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/grid/lookup';
import { grid, workbook } from '../../officehost/sheets';
import { workbookOf } from '../../support/workbooks';
import { FORM, open, refusal } from './setup';

describe('reading a form in WPS', () => {
  it('delivers every cell, format and merge', async () => {
    const { wps, host } = open();
    const book = await host.read();
    expect(book.active).toBe('自评表');
    const [read] = book.grids;
    if (!read) throw new Error('no grid');
    expect(read).toMatchObject({ sheet: '自评表', protected: false, visible: true });
    FORM.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell.value !== null) expect(cellAt(read, r, c), `row ${r} column ${c}`).toEqual(cell);
      });
    });
    expect(new Set(read.merges)).toEqual(new Set(FORM.merges));
    expect(read.merges).toHaveLength(FORM.merges.length);
    // All values of a sheet come at once.
    expect(wps.line.calls.filter((call) => call === 'Range.Value2')).toHaveLength(1);
  });

  it.each(['000', '001', '002', '003', '004'])(
    'reads workbook %s as the file host does',
    async (number) => {
      const book = await workbookOf(number);
      const { host } = open(book);
      const read = await host.read();
      expect(read.active).toBe(book.active);
      read.grids.forEach((grid, n) => {
        const file = book.grids[n];
        if (!file) throw new Error('a sheet too many');
        const state = ({ rows: _, merges, ...rest }: typeof grid) => [rest, new Set(merges)];
        expect(state(grid)).toEqual(state(file));
        grid.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            expect(cell, `${grid.sheet} row ${r} column ${c}`).toEqual(cellAt(file, r, c));
          });
        });
      });
    },
  );

  it('tells values of every kind, errors as numbers or things, and formulas', async () => {
    const { wps, host } = open(
      workbook(
        grid('表', {
          A1: { value: 0.975, format: '0.00%' },
          B1: true,
          C1: '#DIV/0!',
          D1: { value: 12, formula: '=SUM(A1:A3)' },
          E1: { value: null, formula: '=""' },
          F1: '=看似公式的文字',
          G1: '#REF!',
        }),
      ),
    );
    wps.asGiven = (value) =>
      value === '#DIV/0!' ? -2146826281 : value === '#REF!' ? { error: 1 } : value;
    const [row] = (await host.read()).grids[0]?.rows ?? [];
    expect(row).toEqual([
      { value: 0.975, format: '0.00%', formula: null },
      { value: true, format: 'General', formula: null },
      { value: '#DIV/0!', format: 'General', formula: null },
      { value: 12, format: 'General', formula: '=SUM(A1:A3)' },
      { value: null, format: 'General', formula: '=""' },
      { value: '=看似公式的文字', format: 'General', formula: null },
      { value: '#REF!', format: 'General', formula: null },
    ]);
  });

  it('pads a used range that does not start at A1, and reads a single cell', async () => {
    const { host } = open(workbook(grid('表', { C4: '起点', D5: 3 }), grid('一格', { A1: 7 })));
    const [read, one] = (await host.read()).grids;
    expect(read?.rows).toHaveLength(5);
    expect(read?.rows[4]?.[3]?.value).toBe(3);
    expect(read?.rows[4]?.[2]?.value).toBeNull();
    expect(read?.rows[0]).toEqual([]);
    expect(one?.rows).toEqual([[{ value: 7, format: 'General', formula: null }]]);
  });

  it('leaves what is merely formatted, and a stray far cell, behind', async () => {
    const cells = Object.fromEntries(Array.from({ length: 300 }, (_, r) => [`B${r + 1}`, r]));
    const far = grid('表', { ...cells, B5000: '远', AZ600: { format: '0.00' } });
    const { wps, host } = open(workbook(far));
    const [read] = (await host.read()).grids;
    expect(read?.rows).toHaveLength(300);
    expect(read?.rows[0]).toHaveLength(2);
    expect(wps.line.calls.length).toBeLessThan(200);
  });

  it('delivers sheets in tab order with their state, hidden and empty ones too', async () => {
    const { wps, host } = open(
      workbook(
        grid('甲', { A1: 1 }),
        grid('乙', {}, [], { visible: false }),
        grid('丙', { A1: 1 }, [], { protected: true }),
      ),
    );
    wps.date1904 = true;
    const { grids } = await host.read();
    expect(grids.map(({ sheet, visible, protected: shut }) => [sheet, visible, shut])).toEqual([
      ['甲', true, false],
      ['乙', false, false],
      ['丙', true, true],
    ]);
    expect(grids.map(({ date1904 }) => date1904)).toEqual([true, true, true]);
    expect(grids[1]?.rows).toEqual([]);
  });

  it('finds a merge even where a range with one merge says it has none', async () => {
    const { wps, host } = open();
    const apart = wps.line.pass.bind(wps.line);
    let asked = 0;
    wps.line.pass = (name, step) => {
      const answer = apart(name, step);
      if (name !== 'Range.MergeCells') return answer;
      asked++;
      return (answer ?? false) as typeof answer;
    };
    const { grids } = await host.read();
    expect(asked).toBeGreaterThan(10);
    expect(grids[0]?.merges).toContainEqual(FORM.merges[0]);
  });

  it('says so where the values are of another shape', async () => {
    const { wps, host } = open();
    wps.asGiven = () => [1, 2];
    wps.used = { row: 0, column: 0, rows: 1, columns: 1 };
    expect((await refusal(host.read())).message).toContain('自评表');
  });
});

describe('reading where there is nothing to read', () => {
  it('says so outside WPS, without a workbook and while a cell is edited', async () => {
    const { wps, host } = open();
    wps.open = false;
    expect((await refusal(host.read())).message).toContain('没有打开的工作簿');
    wps.open = true;
    wps.editing = true;
    wps.line.failAt(3);
    expect((await refusal(host.read())).message).toContain('按回车键');
    Reflect.set(window, 'Application', { ActiveDocument: null });
    expect((await refusal(host.read())).message).toContain('没有连接到 WPS');
  });

  it('finds WPS under either of its names', async () => {
    const { wps, host } = open();
    Reflect.set(window, 'Application', undefined);
    Reflect.set(window, 'wps', wps.application);
    expect((await host.read()).grids).toHaveLength(1);
  });

  it.each([1, 2, 5, 20, 60])('says one sentence where call %i fails', async (k) => {
    const { wps, host } = open();
    wps.line.failAt(k);
    const { message } = await refusal(host.read());
    expect(message).toMatch(/。$/);
    expect(message).not.toMatch(/WPS:|failed/);
    expect((await host.read()).grids).toHaveLength(1);
  });
});
