// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from '../../../src/grid/address';
import type { CellValue } from '../../../src/model/grid';
import { solid } from '../../officehost/fill';
import { grid, workbook } from '../../officehost/sheets';
import { edit, FORM, open, refusal, stateOf } from './setup';

describe('taking a write back', () => {
  it('gives values and formats back, in one sync to look and one to write', async () => {
    const sheet = grid('自评表', {
      A1: 1,
      B1: { value: 0.5, format: '0%' },
      C1: '良',
      D1: true,
      E1: '=不是公式',
      G1: { value: '97.50%', format: '@' },
      H1: { value: 45000, format: 'yyyy/m/d' },
    });
    const { office, host } = open(workbook(sheet));
    office.paint('自评表', 'A1', solid('#FFEB9C'));
    await host.read();
    const before = stateOf(office);
    const undo = await host.write([
      edit('A1', '97.50%', { before: 1 }),
      edit('B1', 0.975, { before: 0.5 }),
      edit('C1', '=1+1', { before: '良' }),
      edit('D1', 3, { before: true }),
      edit('F1', '98%'),
      edit('G1', '3月4日', { before: '97.50%' }),
      edit('H1', 10, { before: 45000 }),
    ]);
    expect(office.book.formats()).toMatchObject({ '自评表!A1': '0.00%', '自评表!F1': '0.00%' });
    const syncs = office.syncs;
    const { restored, left } = await host.restore(undo);
    expect(office.syncs).toBe(syncs + 2);
    expect(left).toEqual([]);
    expect(restored.map((one) => one.address)).toEqual(['A1', 'B1', 'C1', 'D1', 'F1', 'G1', 'H1']);
    expect(stateOf(office)).toEqual(before);
  });

  it('knows the format of a blank cell that was not read', async () => {
    const { office, host } = open(workbook(grid('自评表', { A1: 1 })));
    office.format('自评表', 'K9', '0.0');
    const before = stateOf(office);
    await host.restore(await host.write([edit('K9', '50%')]));
    expect(stateOf(office)).toEqual(before);
  });

  it('leaves alone, and names, what a person changed since', async () => {
    const { office, host } = open();
    await host.read();
    const undo = await host.write([edit('H12', 15), edit('H13', 10), edit('H14', 9)]);
    office.type('自评表', 'H13', 8);
    office.type('自评表', 'H14', '=1+1');
    const { restored, left } = await host.restore(undo);
    expect(restored).toEqual([{ sheet: '自评表', address: 'H12' }]);
    expect(left).toEqual([
      { sheet: '自评表', address: 'H13', before: 10, now: 8 },
      { sheet: '自评表', address: 'H14', before: 9, now: '=1+1' },
    ]);
    expect(office.book.cells()).toMatchObject({ '自评表!H13': 8 });
    expect(office.book.cells()).not.toHaveProperty('自评表!H12');
  });

  it('keeps a number format that a person gave since', async () => {
    const { office, host } = open();
    const undo = await host.write([edit('H12', '50%')]);
    office.format('自评表', 'H12', '0.000');
    await host.restore(undo);
    expect(office.book.formats()).toMatchObject({ '自评表!H12': '0.000' });
    expect(office.book.cells()).not.toHaveProperty('自评表!H12');
  });

  it('does nothing the second time, and nothing for a write that changed nothing', async () => {
    const { office, host } = open();
    const undo = await host.write([edit('H12', 15)]);
    await host.restore(undo);
    const before = stateOf(office);
    expect(await host.restore(undo)).toEqual({ restored: [], left: [] });
    expect(stateOf(office)).toEqual(before);
    const syncs = office.syncs;
    expect(await host.restore(await host.write([]))).toEqual({ restored: [], left: [] });
    expect(office.syncs).toBe(syncs);
  });

  it('names cells whose sheet is gone', async () => {
    const { office, host } = open(workbook(FORM, grid('别的', { A1: 1 })));
    const undo = await host.write([edit('A1', 2, { sheet: '别的', before: 1 })]);
    office.book.sheets.pop();
    const { left } = await host.restore(undo);
    expect(left).toEqual([{ sheet: '别的', address: 'A1', before: 2, now: null }]);
  });

  it('refuses a sheet protected meanwhile, and works again afterwards', async () => {
    const { office, host } = open();
    await host.read();
    const before = stateOf(office);
    const undo = await host.write([edit('H12', 15), edit('H20', '优')]);
    const sheet = office.book.sheet('自评表');
    if (sheet) sheet.protected = true;
    const error = await refusal(host.restore(undo));
    expect([error.code, error.message.includes('自评表')]).toEqual(['protected', true]);
    if (sheet) sheet.protected = false;
    await host.restore(undo);
    expect(stateOf(office)).toEqual(before);
  });

  it('works for a merged cell by its head', async () => {
    const merged = grid('自评表', { A1: 1, A2: '旧' }, ['A2:B3']);
    const { office, host } = open(workbook(merged));
    const before = stateOf(office);
    const undo = await host.write([edit('B3', '新', { before: '旧' })]);
    expect(undo.cells).toMatchObject([{ address: 'A2', before: '旧', after: '新' }]);
    await host.restore(undo);
    expect(stateOf(office)).toEqual(before);
  });

  it('takes several writes back, last first', async () => {
    const { office, host } = open();
    await host.read();
    const before = stateOf(office);
    const first = await host.write([edit('H12', 15)]);
    const second = await host.write([edit('H12', 14, { before: 15 }), edit('H13', 9)]);
    await host.restore(second);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
    await host.restore(first);
    expect(stateOf(office)).toEqual(before);
  });
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(null, true, false, '优', '97.5%', '12', "'x", '甲\n乙', '-1', 'TRUE'),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
  // Text that looks like a formula is never written over.
  fc.string({ minLength: 1, maxLength: 5 }).filter((text) => !text.startsWith('=')),
);
const format = fc.constantFrom('General', '0.00%', '0', '@', 'yyyy/m/d');
const wanted = fc.oneof(
  fc.constantFrom('优', '97.50%', '=1+1', '', '12.50', '5%'),
  fc.integer({ min: -5, max: 100 }),
);

describe('whatever stands there', () => {
  it('is the same after writing and taking back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ value, format }), { maxLength: 8 }),
        fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(1), wanted), {
          maxLength: 8,
          selector: ([row, column]) => row * 2 + column,
        }),
        async (cells, writes) => {
          const held = cells.map((cell, i) => [address(i, 0), cell] as const);
          const sheet = grid('自评表', Object.fromEntries(held));
          const { office, host } = open(workbook(sheet));
          office.paint('自评表', 'A1', solid('#123456'));
          const before = stateOf(office);
          const book = await host.read();
          const undo = await host.write(
            writes.map(([row, column, text]) =>
              edit(address(row, column), text, {
                before: book.grids[0]?.rows[row]?.[column]?.value ?? null,
              }),
            ),
          );
          const { left } = await host.restore(undo);
          expect(left).toEqual([]);
          expect(stateOf(office)).toEqual(before);
        },
      ),
      { numRuns: 120 },
    );
  });
});
