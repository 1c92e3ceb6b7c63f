import { describe, expect, it } from 'vitest';
import { WpsHost } from '../../../src/hosts/wps/wpsHost';
import type { Mark } from '../../../src/model/host';
import { solid } from '../../officehost/fill';
import { grid, workbook } from '../../officehost/sheets';
import type { WpsHostStandIn } from '../../wpshost/wpsHost';
import { open, refusal } from './setup';

const RED = '#FFC7CE';
const YELLOW = '#FFEB9C';
const mark = (address: string, colour = RED, sheet = '自评表'): Mark => ({
  cell: { sheet, address },
  colour,
});
const colours = (wps: WpsHostStandIn) =>
  Object.fromEntries(
    Object.entries(wps.book.fills()).map(([at, { pattern, color }]) => [
      at.replace('自评表!', ''),
      pattern === 'Solid' ? color : pattern,
    ]),
  );

describe('marking in WPS', () => {
  it('paints, keeps a record every host reads, and takes all back', async () => {
    const { wps, host } = open();
    wps.paint('自评表', 'A1', { pattern: 'Gray50', color: '#FFFFFF', patternColor: '#00FF00' });
    wps.paint('自评表', 'G5', solid('#123456'));
    const before = wps.book.fills();
    await host.read();
    await host.mark([mark('H12'), mark('G5', '#ffeb9c'), mark('A1')]);
    expect(colours(wps)).toEqual({ H12: RED, G5: YELLOW, A1: RED });
    expect(wps.book.xmlParts).toHaveLength(1);
    expect(wps.book.xmlParts[0]?.xml).toContain('<marks xmlns="urn:ziping:marks:1">');
    await new WpsHost().unmark();
    expect(wps.book.fills()).toEqual(before);
  });

  it('replaces all former marks, and leaves what a person painted meanwhile', async () => {
    const { wps, host } = open();
    await host.mark([mark('H12'), mark('H13')]);
    wps.paint('自评表', 'H13', solid('#00FF00'));
    await host.mark([mark('H14', YELLOW)]);
    expect(colours(wps)).toEqual({ H13: '#00FF00', H14: YELLOW });
    const { xml } = wps.book.xmlParts[0] ?? {};
    await host.mark([mark('H14', YELLOW)]);
    expect(wps.book.xmlParts.map((part) => part.xml)).toEqual([xml]);
  });

  it('marks a merged area through its top-left cell, and leaves a gradient alone', async () => {
    const { wps, host } = open(workbook(grid('自评表', { A1: '甲' }, ['B2:C4'])));
    const gradient = { pattern: 'LinearGradient', color: '#FF0000', patternColor: '#00FF00' };
    wps.paint('自评表', 'A1', gradient);
    await host.mark([mark('C3'), mark('A1'), mark('B2', YELLOW)]);
    expect(colours(wps)).toEqual({ B2: YELLOW, A1: 'LinearGradient' });
    await host.unmark();
    expect(wps.book.fills()).toEqual({ '自评表!A1': gradient });
  });

  it('refuses a protected sheet, and a cell or sheet that is not there', async () => {
    const locked = grid('锁', { A1: 1 }, [], { protected: true });
    const { wps, host } = open(workbook(grid('自评表', { A1: 1 }), locked));
    const error = await refusal(host.mark([mark('A1'), mark('A1', RED, '锁')]));
    expect(error.code).toBe('protected');
    expect(error.message).toContain('锁');
    expect((await refusal(host.mark([mark('A1', RED, '无')]))).code).toBe('not-found');
    expect(wps.book.fills()).toEqual({});
    await host.mark([mark('A1')]);
    for (const sheet of wps.book.sheets) sheet.protected = true;
    expect((await refusal(host.unmark())).code).toBe('protected');
    expect(colours(wps)).toEqual({ A1: RED });
  });

  it('paints nothing where WPS keeps no record', async () => {
    const { wps, host } = open();
    wps.keepsNoParts = true;
    expect((await refusal(host.mark([mark('H12')]))).message).toContain('另存为 .xlsx');
    expect(wps.book.fills()).toEqual({});
  });
});
