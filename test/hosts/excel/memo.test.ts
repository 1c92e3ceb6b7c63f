// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { grid, workbook } from '../../officehost/sheets';
import { edit, FORM, open, refusal, settle } from './setup';

const MEMO = '{"version":1,"corrections":[{"form":"a<b>&\\"c\\""}]}';
const FOREIGN = '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAA=</DataMashup>';
const part = (text: string) => `<memo xmlns="urn:ziping:memo:1">${text}</memo>`;

describe('what was remembered', () => {
  it('is read in the one sync of everything else', async () => {
    const { office, host } = open({ ...workbook(FORM), memo: MEMO });
    office.book.addXml(FOREIGN);
    const book = await host.read();
    expect(office.syncs).toBe(1);
    expect(book.memo).toBe(MEMO);
    expect(book.grids).toHaveLength(1);
  });

  it('is nothing where nothing was, in one sync', async () => {
    const { office, host } = open();
    office.book.addXml(FOREIGN);
    expect((await host.read()).memo).toBeNull();
    expect(office.syncs).toBe(1);
  });

  it('is read where Excel refuses the whole, and left out where Excel refuses just that', async () => {
    const { office, host } = open({ ...workbook(FORM), memo: MEMO });
    office.failNext('ResponsePayloadSizeLimitExceeded');
    expect((await host.read()).memo).toBe(MEMO);
    // The whole, the names, the sheet, the memo.
    expect(office.syncs).toBe(4);
    office.failNext('ResponsePayloadSizeLimitExceeded', null, null, 'GeneralException');
    const book = await host.read();
    expect(book.memo).toBeNull();
    expect(book.grids[0]?.rows.length).toBeGreaterThan(10);
    // Not known is not the same as nothing: the next remembering looks before it writes.
    const syncs = office.syncs;
    await host.remember(MEMO);
    expect(office.syncs).toBe(syncs + 1);
    expect(office.book.xmlParts).toHaveLength(1);
  });

  it.each([
    ['elements', part('<a/>')],
    ['an entity', part('&a;')],
    ['too much', part('x'.repeat(300_000))],
  ])('is nothing where somebody put %s, and is replaced', async (_, xml) => {
    const { office, host } = open();
    office.book.addXml(xml);
    expect((await host.read()).memo).toBeNull();
    await host.remember(MEMO);
    expect(office.syncs).toBe(2);
    expect(office.book.xmlParts).toHaveLength(1);
    expect((await host.read()).memo).toBe(MEMO);
  });
});

describe('remembering', () => {
  it('adds one part in one sync, and replaces it in one', async () => {
    const { office, host } = open();
    office.book.addXml(FOREIGN);
    await host.read();
    await host.remember(MEMO);
    expect(office.syncs).toBe(2);
    await host.remember('{}');
    expect(office.syncs).toBe(3);
    expect(office.book.xmlParts.map(({ xml }) => xml)).toEqual([FOREIGN, part('{}')]);
    expect((await host.read()).memo).toBe('{}');
  });

  it('looks first where nothing was read yet', async () => {
    const { office, host } = open({ ...workbook(FORM), memo: MEMO });
    await host.remember('{}');
    expect(office.syncs).toBe(2);
    expect(office.book.xmlParts).toHaveLength(1);
    expect((await host.read()).memo).toBe('{}');
  });

  it('sends nothing for the same text', async () => {
    const { office, host } = open({ ...workbook(FORM), memo: MEMO });
    await host.read();
    await host.remember(MEMO);
    expect(office.syncs).toBe(1);
    await host.remember('{}');
    await host.remember('{}');
    expect(office.syncs).toBe(2);
  });

  it('keeps whatever text', async () => {
    const { host } = open();
    const texts = ['', ' {} ', '<a>&amp;]]>"\'', '{"a":"甲\n\t😀"}', '长'.repeat(200_000)];
    for (const text of texts) {
      await host.remember(text);
      expect((await host.read()).memo).toBe(text);
    }
    await host.remember('{"a":"\u0001\uFFFE\uD800"}');
    expect((await host.read()).memo).toBe('{"a":"\\u0001\\ufffe\\ud800"}');
  });

  it('refuses what is too long, and sends nothing', async () => {
    const { office, host } = open();
    const error = await refusal(host.remember('长'.repeat(200_001)));
    expect(error.code).toBe('output');
    expect(office.syncs).toBe(0);
  });

  it('goes on with the first of several parts, and makes all of them say the same', async () => {
    const { office, host } = open();
    for (const xml of [part('{"a":1}'), FOREIGN, part('{"a":2}')]) office.book.addXml(xml);
    expect((await host.read()).memo).toBe('{"a":1}');
    expect(office.syncs).toBe(3);
    await host.remember('{}');
    expect(office.syncs).toBe(4);
    expect(office.book.xmlParts.map(({ xml }) => xml)).toEqual([part('{}'), FOREIGN, part('{}')]);
    expect((await host.read()).memo).toBe('{}');
  });

  it('finds its way where somebody took the part away meanwhile, or put one there', async () => {
    const { office, host } = open({ ...workbook(FORM), memo: MEMO });
    await host.read();
    office.book.xmlParts.length = 0;
    await host.remember('{}');
    expect(office.book.xmlParts.map(({ xml }) => xml)).toEqual([part('{}')]);
    await host.read();
    office.book.addXml(part('{"other":1}'));
    await host.remember('{"mine":1}');
    await host.read();
    await host.remember('{"again":1}');
    expect(office.book.xmlParts.map(({ xml }) => xml)).toEqual(
      Array.from({ length: 2 }, () => part('{"again":1}')),
    );
  });

  it('says so where Excel fails twice, and works the next time', async () => {
    const { office, host } = open();
    await host.read();
    office.failNext('AccessDenied', null, 'AccessDenied');
    expect((await refusal(host.remember(MEMO))).message).toContain('只读');
    expect(office.book.xmlParts).toEqual([]);
    await host.remember(MEMO);
    expect(office.book.xmlParts).toHaveLength(1);
  });

  it('is not hindered by protection, is no change by a person, and lets cells be written', async () => {
    const locked = grid('锁', { A1: 1 }, [], { protected: true });
    const { office, host } = open(workbook(FORM, locked), { excelApi: '1.9' });
    office.book.structureProtected = true;
    let heard = 0;
    host.onChange(() => {
      heard++;
    });
    await settle();
    await host.read();
    await host.remember(MEMO);
    await settle();
    expect(heard).toBe(0);
    const syncs = office.syncs;
    await host.write([edit('H12', 15)]);
    expect(office.syncs).toBe(syncs + 2);
    expect(await host.read()).toMatchObject({ memo: MEMO });
  });
});
