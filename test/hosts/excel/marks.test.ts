// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { MARKS, textXml } from '../../../src/hosts/shared/textXml';
import type { Mark } from '../../../src/model/host';
import { type Fill, solid } from '../../officehost/fill';
import { grid, workbook } from '../../officehost/sheets';
import { edit, FORM, open, refusal, settle } from './setup';

const RED = '#FFC7CE';
const YELLOW = '#FFEB9C';
const mark = (address: string, colour = RED, sheet = FORM.sheet): Mark => ({
  cell: { sheet, address },
  colour,
});
const named = (fills: Record<string, string>) =>
  Object.fromEntries(Object.entries(fills).map(([at, color]) => [`自评表!${at}`, color]));

/** Colours by address, as long as all are solid. */
const colours = (fills: Record<string, Fill>) =>
  Object.fromEntries(
    Object.entries(fills).map(([at, { pattern, color }]) => [
      at,
      pattern === 'Solid' ? color : pattern,
    ]),
  );

describe('marking', () => {
  it('looks in one sync and paints in one, and keeps a record', async () => {
    const { office, host } = open();
    await host.read();
    await host.mark([mark('H12'), mark('H13'), mark('G5', '#ffeb9c')]);
    expect(office.syncs).toBe(3);
    expect(colours(office.book.fills())).toEqual(named({ H12: RED, H13: RED, G5: YELLOW }));
    expect(office.book.xmlParts).toHaveLength(1);
    expect(office.book.xmlParts[0]?.xml).toContain('<marks xmlns="urn:ziping:marks:1">');
    // Neighbours of one colour travel together.
    const ranges = Object.values(office.batches[2]?.ObjectPaths ?? {}).flatMap((path) =>
      path.Name === 'GetRange' ? [path.ArgumentInfo?.Arguments?.[0]] : [],
    );
    expect(ranges).toEqual(['G5', 'H12:H13']);
    await host.unmark();
    expect(office.syncs).toBe(5);
    expect(office.book.fills()).toEqual({});
    await host.unmark();
    expect(office.syncs).toBe(6);
  });

  it('restores every kind of background', async () => {
    const { office, host } = open();
    const dots = { pattern: 'Gray50', color: '#FFFFFF', patternColor: '#00FF00' };
    office.paint('自评表', 'A1', solid('#FFFFFF'));
    office.paint('自评表', 'A2', dots);
    office.paint('自评表', 'A3', solid(RED));
    const before = office.book.fills();
    await host.read();
    await host.mark(['A1', 'A2', 'A3', 'A4'].map((at) => mark(at)));
    expect(colours(office.book.fills())).toEqual(named({ A1: RED, A2: RED, A3: RED, A4: RED }));
    await host.unmark();
    expect(office.book.fills()).toEqual(before);
  });

  it('leaves a gradient alone: it could not be restored', async () => {
    const { office, host } = open();
    const gradient = { pattern: 'LinearGradient', color: '#FF0000', patternColor: '#00FF00' };
    office.paint('自评表', 'A1', gradient);
    await host.read();
    await host.mark([mark('A1'), mark('A2')]);
    expect(office.book.fills()['自评表!A1']).toEqual(gradient);
    await host.unmark();
    expect(office.book.fills()).toEqual({ '自评表!A1': gradient });
  });

  it('replaces all former marks', async () => {
    const { office, host } = open();
    office.paint('自评表', 'H13', solid('#123456'));
    await host.read();
    await host.mark([mark('H12'), mark('H13')]);
    await host.mark([mark('H12', YELLOW), mark('H14')]);
    expect(office.syncs).toBe(5);
    const expected = named({ H12: YELLOW, H13: '#123456', H14: RED });
    expect(colours(office.book.fills())).toEqual(expected);
    await host.mark([mark('H12', YELLOW), mark('H14')]);
    expect(office.syncs).toBe(6);
    await host.mark([]);
    expect(colours(office.book.fills())).toEqual(named({ H13: '#123456' }));
    expect(office.book.xmlParts).toHaveLength(1);
  });

  it('is taken back in another session', async () => {
    const { office, host } = open();
    office.paint('自评表', 'G5', solid('#123456'));
    await host.read();
    await host.mark([mark('G5'), mark('H12')]);
    const later = new ExcelHost();
    await later.read();
    const syncs = office.syncs;
    await later.mark([mark('H14')]);
    expect(office.syncs).toBe(syncs + 3);
    expect(colours(office.book.fills())).toEqual(named({ G5: '#123456', H14: RED }));
    await new ExcelHost().unmark();
    expect(office.syncs).toBe(syncs + 6);
    expect(colours(office.book.fills())).toEqual(named({ G5: '#123456' }));
  });

  it('leaves what a person did meanwhile', async () => {
    const { office, host } = open();
    office.paint('自评表', 'H12', solid('#123456'));
    await host.read();
    await host.mark([mark('H12'), mark('H13'), mark('H14')]);
    office.paint('自评表', 'H12', solid('#00FF00'));
    office.paint('自评表', 'H13', null);
    office.type('自评表', 'H14', 9.5);
    await host.unmark();
    expect(colours(office.book.fills())).toEqual(named({ H12: '#00FF00' }));
    expect(office.book.cells()).toMatchObject({ '自评表!H14': 9.5 });
  });

  it('takes a person’s colour for what was there when it marks anew', async () => {
    const { office, host } = open();
    await host.read();
    await host.mark([mark('H12')]);
    office.paint('自评表', 'H12', solid('#00FF00'));
    await host.mark([mark('H12')]);
    expect(colours(office.book.fills())).toEqual(named({ H12: RED }));
    await host.unmark();
    expect(colours(office.book.fills())).toEqual(named({ H12: '#00FF00' }));
  });

  it('marks a merged area through its top-left cell, and the last of two marks', async () => {
    const { office, host } = open(workbook(grid('自评表', { A1: '甲', C3: 1 }, ['B2:C4'])));
    await host.read();
    await host.mark([mark('C3'), mark('B2', YELLOW), mark('A1', YELLOW), mark('A1')]);
    expect(colours(office.book.fills())).toEqual(named({ B2: YELLOW, A1: RED }));
  });

  it('marks 3,000 scattered cells in the same two syncs, and changes no value', async () => {
    const { office, host } = open(workbook(grid('自评表', { A1: 1 })));
    await host.read();
    await host.mark(Array.from({ length: 3000 }, (_, n) => mark(`${n % 2 ? 'B' : 'D'}${n + 1}`)));
    expect(office.syncs).toBe(3);
    expect(Object.keys(office.book.fills())).toHaveLength(3000);
    expect(office.book.cells()).toEqual({ '自评表!A1': 1 });
    await host.unmark();
    expect(office.syncs).toBe(5);
    expect(office.book.fills()).toEqual({});
  });

  it('is no change by a person, and no reason to read again', async () => {
    const { office, host } = open();
    let heard = 0;
    host.onChange(() => {
      heard++;
    });
    await settle();
    await host.read();
    await host.mark([mark('H12')]);
    await settle();
    expect(heard).toBe(0);
    const syncs = office.syncs;
    await host.write([edit('H12', 15)]);
    expect(office.syncs).toBe(syncs + 2);
    await host.unmark();
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
    expect(office.book.fills()).toEqual({});
  });

  it('works in the oldest Excel, without having read', async () => {
    const { office, host } = open(workbook(FORM), { excelApi: '1.9' });
    await host.mark([mark('H12')]);
    expect(office.syncs).toBe(3);
    await host.unmark();
    expect(office.book.fills()).toEqual({});
  });
});

describe('refusing', () => {
  const locked = grid('锁定表', { A1: 1 }, [], { protected: true });

  it.each([
    ['a protected sheet', mark('A1', RED, '锁定表'), 'protected', '锁定表'],
    ['a sheet that is not there', mark('A1', RED, '别的'), 'not-found', '别的'],
    ['a cell that is not there', mark('ZZ5000'), 'not-found', 'ZZ5000'],
    ['what is no address', mark('甲1'), 'not-found', '甲1'],
    ['what is no colour', mark('A1', 'red'), 'host', 'red'],
  ])('marks nothing for %s', async (_, bad, code, text) => {
    const { office, host } = open(workbook(FORM, locked));
    await host.read();
    const error = await refusal(host.mark([mark('H12'), bad]));
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
    expect(office.syncs).toBe(1);
    expect(office.book.fills()).toEqual({});
    expect(office.book.xmlParts).toEqual([]);
  });

  it('finds out where a sheet was protected after reading, and changes nothing', async () => {
    const { office, host } = open();
    await host.read();
    const sheet = office.book.sheet('自评表');
    if (sheet) sheet.protected = true;
    const error = await refusal(host.mark([mark('H12')]));
    expect([error.code, error.message.includes('自评表')]).toEqual(['protected', true]);
    expect(office.syncs).toBe(2);
    expect(office.book.xmlParts).toEqual([]);
  });

  it('takes nothing back where one of the sheets is protected, and all once it is not', async () => {
    const { office, host } = open(workbook(FORM, grid('乙', { A1: 1 })));
    await host.read();
    await host.mark([mark('H12'), mark('A1', RED, '乙')]);
    const before = office.book.fills();
    const sheet = office.book.sheet('乙');
    if (sheet) sheet.protected = true;
    const error = await refusal(host.unmark());
    expect([error.code, error.message.includes('乙')]).toEqual(['protected', true]);
    await refusal(host.mark([mark('H13')]));
    expect(office.book.fills()).toEqual(before);
    if (sheet) sheet.protected = false;
    await host.unmark();
    expect(office.book.fills()).toEqual({});
  });

  it('refuses more than the record can hold', async () => {
    const { office, host } = open(workbook(grid('自评表', { A1: 1 })));
    await host.read();
    const many = Array.from({ length: 20_000 }, (_, n) =>
      mark(`${'ABCDE'.charAt(n % 5)}${Math.floor(n / 5) + 1}`),
    );
    expect((await refusal(host.mark(many))).code).toBe('output');
    expect(office.book.fills()).toEqual({});
  });
});

describe('marks that Excel breaks off', () => {
  /** The second sheet turns protected between the look and the painting. */
  async function broken(...failures: (string | null)[]) {
    const { office, host } = open(workbook(FORM, grid('锁', { A1: 1 })));
    office.paint('自评表', 'H12', solid('#123456'));
    await host.read();
    await host.mark([mark('G5')]);
    const before = office.book.fills();
    const parts = JSON.stringify(office.book.xmlParts);
    office.failNext(...failures);
    const sheet = office.book.sheet('锁');
    office.after(1, () => {
      if (sheet) sheet.protected = true;
    });
    const error = await refusal(host.mark([mark('H12'), mark('A1', YELLOW, '锁')]));
    return { office, host, before, parts, error };
  }

  it('are put back, the record too, and the protected sheet is named', async () => {
    const { office, before, parts, error } = await broken();
    expect([error.code, error.message.includes('锁')]).toEqual(['protected', true]);
    expect(office.book.fills()).toEqual(before);
    expect(JSON.stringify(office.book.xmlParts)).toBe(parts);
  });

  it('are all on record where they cannot be put back, and a person is told', async () => {
    const { office, host, error } = await broken(null, null, null, 'GeneralException');
    expect(error.message).toContain('清除标注');
    expect(colours(office.book.fills())['自评表!H12']).toBe(RED);
    await host.unmark();
    expect(colours(office.book.fills())).toEqual(named({ H12: '#123456' }));
  });

  it('leave nothing where the first request fails', async () => {
    const { office, host } = open();
    await host.read();
    office.failNext('GeneralException');
    await refusal(host.mark([mark('H12')]));
    office.failNext(null, 'InvalidOperationInCellEditMode');
    expect((await refusal(host.mark([mark('H12')]))).message).toContain('正在编辑');
    expect(office.book.fills()).toEqual({});
    await host.mark([mark('H12')]);
    expect(colours(office.book.fills())).toEqual(named({ H12: RED }));
  });
});

describe('a record', () => {
  it('of a sheet that is gone is kept until the sheet is back', async () => {
    const { office, host } = open(workbook(FORM, grid('乙', { A1: 1 })));
    await host.read();
    await host.mark([mark('H12'), mark('A1', RED, '乙')]);
    const sheet = office.book.sheet('乙');
    if (sheet) sheet.name = '丙';
    await host.read();
    await host.mark([mark('H13')]);
    await host.unmark();
    expect(colours(office.book.fills())).toEqual({ '丙!A1': RED });
    if (sheet) sheet.name = '乙';
    await host.unmark();
    expect(office.book.fills()).toEqual({});
  });

  it('of the file host is good for Excel, cells hidden by a merge aside', async () => {
    const { office, host } = open(workbook(grid('自评表', { A1: 1 }, ['A1:B1'])));
    const theme = '["solid",["#123456",{"theme":"4","tint":"-0.5"}],null]';
    const cells =
      '["A1","#FFC7CE",0,7,"styled"],["B1","#FFC7CE",1,8,"styled",1],["C3","#FFC7CE",1,0,"row"]';
    office.book.addXml(
      textXml(
        MARKS,
        `{"version":1,"fills":[${theme},["none",null,null]],"cells":[["自评表",[${cells}]]]}`,
      ),
    );
    for (const at of ['A1', 'B1', 'C3', 'D4']) office.paint('自评表', at, solid(RED));
    await host.mark([mark('A1', YELLOW)]);
    expect(office.book.xmlParts[0]?.xml).toContain('"theme":"4"');
    await new ExcelHost().unmark();
    expect(colours(office.book.fills())).toEqual(named({ A1: '#123456', B1: RED, D4: RED }));
  });

  it.each(['', '[]', '{"version":2}', '{"version":1,"fills":5,"cells":[["自评表",[["A1"]]]]}'])(
    'that is none does no harm: %s',
    async (text) => {
      const { office, host } = open();
      office.book.addXml(textXml(MARKS, text));
      await host.unmark();
      await host.mark([mark('H12')]);
      await host.unmark();
      expect(office.book.fills()).toEqual({});
      expect(office.book.xmlParts).toHaveLength(1);
    },
  );
});

const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('A', 'B', 'C'));
const colour = fc.constantFrom(RED, YELLOW, '#FFFFFF');
const marksOf = fc
  .array(fc.tuple(place, colour), { maxLength: 12 })
  .map((list) => list.map(([[row, column], one]) => mark(`${column}${row}`, one)));

describe('any marks after any others', () => {
  it('give the original backgrounds in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, colour), { maxLength: 8 }),
        fc.array(marksOf, { maxLength: 4 }),
        async (painted, rounds) => {
          const { office, host } = open(workbook(grid('自评表', { A1: 1 }, ['B2:C3'])));
          for (const [[row, column], one] of painted) {
            office.paint('自评表', `${column}${row}`, solid(one));
          }
          const before = office.book.fills();
          await host.read();
          for (const marks of rounds) {
            await host.mark(marks);
            const shown = colours(office.book.fills());
            const wanted = new Map(
              marks.map(({ cell, colour: one }) => {
                const head = /^[BC][23]$/.test(cell.address) ? 'B2' : cell.address;
                return [`自评表!${head}`, one];
              }),
            );
            expect(shown).toEqual({ ...colours(before), ...Object.fromEntries(wanted) });
          }
          await host.unmark();
          expect(office.book.fills()).toEqual(before);
          expect(office.gaps).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
