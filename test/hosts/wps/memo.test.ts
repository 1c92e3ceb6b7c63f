import { describe, expect, it } from 'vitest';
import { grid, workbook } from '../../officehost/sheets';
import { open, refusal } from './setup';

const BOOK = workbook(grid('自评表', { A1: 1 }, [], { protected: true }));

describe('remembering in WPS', () => {
  it('keeps the last text in the part that every host reads', async () => {
    const { wps, host } = open(BOOK);
    expect((await host.read()).memo).toBeNull();
    await host.remember('{"version":1}');
    await host.remember('{"a":"<甲&乙>\uFFFE\r\n"}');
    expect(wps.book.xmlParts.map(({ xml }) => xml)).toEqual([
      '<memo xmlns="urn:ziping:memo:1">{"a":"&lt;甲&amp;乙&gt;\\ufffe\n"}</memo>',
    ]);
    expect((await host.read()).memo).toBe('{"a":"<甲&乙>\\ufffe\n"}');
  });

  it('reads what another host kept, and changes nothing for the same text', async () => {
    const { wps, host } = open({ ...BOOK, memo: '{"b":1}' });
    expect((await host.read()).memo).toBe('{"b":1}');
    const { xml } = wps.book.xmlParts[0] ?? {};
    await host.remember('{"b":1}');
    expect(wps.book.xmlParts.map((part) => part.xml)).toEqual([xml]);
  });

  it('leaves one part where something copied it, and parts of others alone', async () => {
    const { wps, host } = open({ ...BOOK, memo: '一' });
    wps.book.addXml('<other xmlns="urn:other"/>');
    wps.book.addXml('<memo xmlns="urn:ziping:memo:1">二</memo>');
    expect((await host.read()).memo).toBe('一');
    await host.remember('三');
    expect(wps.book.xmlParts.map(({ xml }) => xml)).toEqual([
      '<other xmlns="urn:other"/>',
      '<memo xmlns="urn:ziping:memo:1">三</memo>',
    ]);
  });

  it('refuses what is too long, and says where WPS keeps nothing', async () => {
    const { wps, host } = open(BOOK);
    expect((await refusal(host.remember('长'.repeat(200_001)))).code).toBe('output');
    wps.keepsNoParts = true;
    expect((await refusal(host.remember('{}'))).message).toContain('另存为 .xlsx');
  });

  it('reads on where WPS knows no parts', async () => {
    const { wps, host } = open({ ...BOOK, memo: '一' });
    const pass = wps.line.pass.bind(wps.line);
    wps.line.pass = (name, step) => {
      if (name === 'Workbook.CustomXMLParts') throw new Error('unknown');
      return pass(name, step);
    };
    expect(await host.read()).toMatchObject({ memo: null, grids: [{ sheet: '自评表' }] });
  });
});
