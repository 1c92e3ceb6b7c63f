import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { MemoryHost } from '../../../src/hosts/memory';
import { TRAIL, textXml } from '../../../src/hosts/shared/textXml';
import {
  appendTrail,
  TRAIL_SHEET,
  TRAIL_WIDTHS,
  trailRows,
  writtenEntry,
} from '../../../src/trail';
import { cell, edit } from '../../fixtures/build/edits';
import { oneSheet } from '../../fixtures/build/workbook';
import { partOf, zipParts } from '../../fixtures/build/zipParts';

const FORM = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const occasion = {
  at: '2026-03-05 09:30',
  tool: '1.2.0',
  policy: { id: 'national-2020', title: '财预〔2020〕10号' },
  memo: { overrides: [], setAside: [] },
};

describe('a trail in the file', () => {
  it('is a part of its own beside the memo, and is read back from the saved file', async () => {
    const host = openXlsx(FORM);
    expect(await host.readTrail()).toBeNull();
    await host.remember('{}');
    const edits = [edit('A1', 9, 1)];
    await host.write(edits);
    await host.keepTrail((kept) => appendTrail(kept, writtenEntry(occasion, 'write', edits)));
    const again = openXlsx(host.bytes());
    expect((await again.read()).memo).toBe('{}');
    const rows = trailRows(await again.readTrail());
    expect(rows[1]?.slice(0, 6)).toEqual([
      '2026-03-05 09:30',
      '写入得分',
      '自评表!A1',
      'A1',
      '1',
      '9',
    ]);
    const parts = zipParts(host.bytes()).map(({ name }) => name);
    expect(parts.filter((name) => name.startsWith('customXml/item'))).toHaveLength(4);
  });

  it('goes on after what is there, whatever host wrote it, and the same text changes nothing', async () => {
    const host = openXlsx(FORM);
    await host.keepTrail(() => '一<&>');
    expect(partOf(host.bytes(), 'customXml/item1.xml')).toBe(textXml(TRAIL, '一<&>'));
    const bytes = host.bytes();
    await host.keepTrail((kept) => kept ?? '');
    expect(host.bytes() === bytes).toBe(true);
    await host.keepTrail((kept) => `${kept}二`);
    expect(await openXlsx(host.bytes()).readTrail()).toBe('一<&>二');
  });

  it('refuses what is too long, and nothing changes', async () => {
    const host = openXlsx(FORM);
    await expect(host.keepTrail(() => '长'.repeat(200_001))).rejects.toThrow('二十万字');
    expect(host.dirty).toBe(false);
  });

  it.each([
    ['file', () => openXlsx(FORM)],
    ['memory', async () => new MemoryHost(await openXlsx(FORM).read())],
  ])('becomes a sheet of text for a reviewer, never a formula: %s host', async (_, open) => {
    const host = await open();
    const edits = [{ ...edit('A1', '=cmd()', 1), label: '=HYPERLINK("x")' }];
    const text = appendTrail(null, writtenEntry(occasion, 'fix', edits));
    const layout = { widths: TRAIL_WIDTHS, header: true };
    const name = await host.addSheet(TRAIL_SHEET, trailRows(text), layout);
    expect(name).toBe('自评留痕');
    const book = await host.read();
    for (const [at, value] of [
      ['D2', '=HYPERLINK("x")'],
      ['F2', '=cmd()'],
    ] as const) {
      expect(cell(book, `自评留痕!${at}`)).toMatchObject({ value, formula: null });
    }
    expect(await host.addSheet(TRAIL_SHEET, trailRows(text), layout)).toBe('自评留痕');
  });
});
