import { describe, expect, it } from 'vitest';
import { UnsureWrite } from '../../../src/model/writeErrors';
import { edit } from '../../fixtures/build/edits';
import { grid, workbook } from '../../officehost/sheets';
import { FORM, open, refusal } from './setup';

const BOOK = workbook(
  grid('自评表', {
    A1: { value: 0.5, format: 'General' },
    B2: { value: '97.50%', format: '@' },
    C3: '007',
    D4: true,
    E5: { value: 45_000, format: 'yyyy/m/d' },
  }),
);

describe('taking a write back in WPS', () => {
  it('gives values and number formats back, without hearing itself', async () => {
    const { wps, host } = open(BOOK);
    await host.read();
    const heard: string[] = [];
    host.onChange(() => heard.push('changed'));
    const before = structuredClone(wps.book.sheets[0]?.rows);
    const undo = await host.write([
      edit('A1', '97.50%', 0.5),
      edit('B2', 3, '97.50%'),
      edit('C3', '=1+1', '007'),
      edit('D4', 15, true),
      edit('E5', '优', 45_000),
      edit('F6', 9),
    ]);
    expect(undo.cells[0]).toEqual({
      sheet: '自评表',
      address: 'A1',
      before: 0.5,
      after: 0.975,
      format: { before: 'General', after: '0.00%' },
    });
    const { restored, left } = await host.restore(undo);
    expect([restored.length, left]).toEqual([6, []]);
    expect(wps.book.cells()).not.toHaveProperty('自评表!F6');
    const rows = wps.book.sheets[0]?.rows.slice(0, 5).map((row) => row.slice(0, 5));
    expect(rows).toEqual(before);
    expect(heard).toEqual([]);
    expect(await host.restore(undo)).toEqual({ restored: [], left: [] });
  });

  it('leaves alone, and names, what a person changed since', async () => {
    const { wps, host } = open();
    await host.read();
    const undo = await host.write([edit('H12', 15), edit('H13', 10)]);
    wps.type('自评表', 'H13', 8);
    expect(await host.restore(undo)).toEqual({
      restored: [{ sheet: '自评表', address: 'H12' }],
      left: [{ sheet: '自评表', address: 'H13', before: 10, now: 8 }],
    });
    expect(wps.book.cells()).toMatchObject({ '自评表!H13': 8 });
  });

  it('refuses a protected sheet, and another workbook', async () => {
    const { wps, host } = open();
    await host.read();
    const undo = await host.write([edit('H12', 15)]);
    const sheet = wps.book.sheet('自评表');
    if (sheet) sheet.protected = true;
    expect((await refusal(host.restore(undo))).code).toBe('protected');
    if (sheet) sheet.protected = false;
    wps.fullName = 'C:\\自评\\别的.xlsx';
    expect((await refusal(host.restore(undo))).code).toBe('changed');
    expect(wps.book.cells()['自评表!H12']).toBe(15);
  });

  it('says how to take back a write that broke off and could not be undone at once', async () => {
    const { wps, host } = open(workbook(FORM));
    await host.read();
    const before = wps.book.cells();
    const pass = wps.line.pass.bind(wps.line);
    let writes = 0;
    wps.line.pass = (name, step) => {
      // The second cell is not taken, and from then on nothing is.
      if (name === 'Range.Value2 =' && ++writes > 1) throw new Error('busy');
      return pass(name, step);
    };
    const error = await refusal(host.write([edit('H12', 15), edit('H13', 10)]));
    if (!(error instanceof UnsureWrite)) throw error;
    expect(error.message).toContain('请先撤销');
    expect(wps.book.cells()).toMatchObject({ '自评表!H12': 15 });
    wps.line.pass = pass;
    const { restored, left } = await host.restore(error.undo);
    expect([restored.map((one) => one.address), left]).toEqual([['H12'], []]);
    expect(wps.book.cells()).toEqual(before);
  });
});

describe('the trail in WPS', () => {
  it('is kept beside the memo, and given to whoever adds to it', async () => {
    const { wps, host } = open(workbook(grid('自评表', { A1: 1 }, [], { protected: true })));
    expect(await host.readTrail()).toBeNull();
    await host.remember('{}');
    await host.keepTrail((kept) => `${kept ?? '始'}一`);
    await host.keepTrail((kept) => `${kept ?? '始'}二`);
    expect(await host.readTrail()).toBe('始一二');
    expect((await host.read()).memo).toBe('{}');
    expect(wps.book.xmlParts.map(({ xml }) => xml)).toContain(
      '<trail xmlns="urn:ziping:trail:1">始一二</trail>',
    );
    const error = await refusal(host.keepTrail(() => '长'.repeat(200_001)));
    expect(error.code).toBe('output');
  });
});
