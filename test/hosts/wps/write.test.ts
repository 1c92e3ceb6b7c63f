import { describe, expect, it } from 'vitest';
import { edit } from '../../fixtures/build/edits';
import { grid, workbook } from '../../officehost/sheets';
import { FORM, open, refusal } from './setup';

describe('writing in WPS', () => {
  it('changes the addressed cells and nothing else', async () => {
    const { wps, host } = open();
    await host.read();
    const before = wps.book.cells();
    await host.write([edit('H12', 15), edit('H13', 10), edit('I5', '优'), edit('H20', 95.25)]);
    expect(wps.book.cells()).toEqual({
      ...before,
      '自评表!H12': 15,
      '自评表!H13': 10,
      '自评表!I5': '优',
      '自评表!H20': 95.25,
    });
    await host.write([]);
    expect((await host.read()).grids[0]?.rows[11]?.[7]?.value).toBe(15);
  });

  it.each(['=1+1', '+5', '-', '@SUM(A1)', '2023/1/1', '007', '1-2', "'单", '真\r\n实', 'TRUE'])(
    'writes %j as text',
    async (text) => {
      const { wps, host } = open(workbook(grid('自评表', { A1: '表' })));
      await host.write([edit('B2', text)]);
      expect(wps.book.formulas()).toEqual({});
      expect(wps.book.cells()['自评表!B2']).toBe(text.replace('\r\n', '\n'));
    },
  );

  it('writes a plain percentage as a person would type it, and keeps formats', async () => {
    const { wps, host } = open(
      workbook(grid('自评表', { A1: '表', H5: { value: 0.5, format: '0.0%' } })),
    );
    await host.write([edit('B2', '97.50%'), edit('H5', 0.975, 0.5)]);
    expect((await host.read()).grids[0]?.rows).toMatchObject([
      {},
      { 1: { value: 0.975, format: '0.00%' } },
      {},
      {},
      { 7: { value: 0.975, format: '0.0%' } },
    ]);
    expect(wps.book.formulas()).toEqual({});
  });

  it('writes to the head of a merge', async () => {
    const { wps, host } = open(workbook(grid('自评表', { A1: '表', D4: 1 }, ['B2:C3'])));
    await host.write([edit('C3', 7)]);
    expect(wps.book.cells()).toEqual({ '自评表!A1': '表', '自评表!D4': 1, '自评表!B2': 7 });
  });

  it.each([
    ['protected', grid('自评表', { A1: 1 }, [], { protected: true }), '自评表'],
    ['formula-cell', grid('自评表', { A1: { value: 1, formula: '=1' } }), 'A1'],
    ['changed', grid('自评表', { A1: 3 }), '“3”'],
    ['not-found', grid('别的', { A1: 1 }), '自评表'],
  ])('refuses all where one is refused: %s', async (code, sheet, named) => {
    const { wps, host } = open(workbook(grid('好', { A1: 1 }), sheet));
    await host.read();
    const before = wps.book.cells();
    const error = await refusal(host.write([edit('好!B1', 2), edit('A1', 5, 1)]));
    expect(error.code).toBe(code);
    expect(error.message).toContain(named);
    expect(wps.book.cells()).toEqual(before);
  });

  it('refuses a cell that an array formula fills, and what was never read', async () => {
    const { wps, host } = open(workbook(grid('自评表', { A1: 1 })));
    wps.arrays.add('自评表!A1');
    expect((await refusal(host.write([edit('A1', 5, 1)]))).code).toBe('formula-cell');
    expect((await refusal(host.write([edit('A4001', 5)]))).code).toBe('not-found');
  });

  it('compares with what stands there now, not with what was read', async () => {
    const { wps, host } = open();
    await host.read();
    wps.type('自评表', 'H12', 9);
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.code).toBe('changed');
    expect(error.message).toContain('“9”');
  });

  it('does nothing to another workbook than the one read', async () => {
    const { wps, host } = open();
    await host.read();
    const before = wps.book.cells();
    wps.fullName = 'C:\\自评\\别的.xlsx';
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.code).toBe('changed');
    expect((await refusal(host.remember('{}'))).code).toBe('changed');
    expect(wps.book.cells()).toEqual(before);
    await host.read();
    await host.write([edit('H12', 15)]);
    expect(wps.book.cells()['自评表!H12']).toBe(15);
  });

  it('puts everything back where WPS takes something else than it was given', async () => {
    const { wps, host } = open(
      workbook(grid('自评表', { A1: '表', C3: { value: 1, format: '0.0' } })),
    );
    const before = structuredClone(wps.book.sheets[0]?.rows);
    const asGiven = wps.asGiven;
    let asked = 0;
    // From the first reading after writing on, WPS claims to hold a date.
    wps.asGiven = (value) => (value === '优' && ++asked ? 45_000 : asGiven(value));
    const error = await refusal(host.write([edit('C3', 2, 1), edit('B2', '优')]));
    expect(error.message).toContain('B2');
    expect(asked).toBeGreaterThan(0);
    wps.asGiven = asGiven;
    expect(wps.book.cells()).toEqual({ '自评表!A1': '表', '自评表!C3': 1 });
    expect(wps.book.sheets[0]?.rows[2]).toEqual(before?.[2]);
  });

  it('selects a cell, and says where there is no such sheet', async () => {
    const { wps, host } = open(workbook(FORM, grid('二', { A1: 1 })));
    await host.select({ sheet: '二', address: 'A1' });
    expect(wps.book.selection).toBe('二!A1');
    const error = await refusal(host.select({ sheet: '三', address: 'A1' }));
    expect(error.message).toContain('“三”');
  });
});
