import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { MEMO as KIND, MARKS } from '../../../src/hosts/shared/textXml';
import { cell, edit } from '../../fixtures/build/edits';
import { buildWorkbook, MAIN, oneSheet, relationships } from '../../fixtures/build/workbook';
import { partOf, zipParts } from '../../fixtures/build/zipParts';

const FOLDER = new URL('../../fixtures/workbooks/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const MEMO = '{"version":1,"corrections":[{"form":"自评表!A1","why":"<&>\\n"}]}';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const OURS = 'xmlns="urn:ziping:memo:1"';
const TYPES = '[Content_Types].xml';
const RELS = 'xl/_rels/workbook.xml.rels';

/** Names of the entries whose bytes are not the same in both files. */
function changed(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(zipParts(before).map((part) => [part.name, part]));
  return zipParts(after).flatMap((part) => {
    const was = old.get(part.name);
    return was?.raw === part.raw && was.central === part.central ? [] : [part.name];
  });
}

/** A book with custom XML parts by file name, related in this order. */
function bookWith(items: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const names = Object.keys(items);
  const links = names.map((name, i) => [`rIdX${i}`, 'customXml', `../${name}`] as const);
  const rels = relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml'], ...links]);
  return oneSheet(ROWS, { parts: { [RELS]: rels, ...items } });
}

const memoOf = async (bytes: Uint8Array) => (await openXlsx(bytes).read()).memo;

describe.each(FILES)('remembering in %s', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), FOLDER)));

  it('adds what is needed and changes nothing else', async () => {
    const host = openXlsx(bytes);
    const before = await host.read();
    expect(before.memo).toBeNull();
    await host.remember(MEMO);
    expect(host.dirty).toBe(true);
    expect(host.changedCells).toEqual([]);
    const touched = changed(bytes, host.bytes());
    expect(touched.slice(0, 2).sort()).toEqual([TYPES, RELS]);
    expect(touched.slice(2)).toEqual([
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels',
    ]);
    const names = (parts: Uint8Array) => zipParts(parts).map((part) => part.name);
    expect(names(host.bytes()).slice(0, -3)).toEqual(names(bytes));
    expect(await openXlsx(host.bytes()).read()).toEqual({ ...before, memo: MEMO });
    expect(await host.read()).toEqual({ ...before, memo: MEMO });

    const once = host.bytes();
    await host.remember(MEMO);
    expect(host.bytes()).toBe(once);
    const reopened = openXlsx(once);
    await reopened.remember(MEMO);
    expect(reopened.bytes()).toBe(once);
    await host.remember('{}');
    expect(changed(once, host.bytes())).toEqual(['customXml/item1.xml']);
    expect(await memoOf(host.bytes())).toBe('{}');
    await host.remember(MEMO);
    expect(Buffer.from(host.bytes()).equals(Buffer.from(once))).toBe(true);
  });
});

describe('the parts', () => {
  it('are named, typed and related as Excel does', async () => {
    const host = openXlsx(oneSheet(ROWS));
    await host.remember('{}');
    const bytes = host.bytes();
    expect(partOf(bytes, 'customXml/item1.xml')).toBe(`<memo ${OURS}>{}</memo>`);
    expect(partOf(bytes, 'customXml/itemProps1.xml')).toContain(`ds:itemID="${KIND.id}"`);
    expect(partOf(bytes, 'customXml/itemProps1.xml')).toContain('ds:uri="urn:ziping:memo:1"');
    expect(partOf(bytes, 'customXml/_rels/item1.xml.rels')).toContain(
      'relationships/customXmlProps" Target="itemProps1.xml"',
    );
    expect(partOf(bytes, RELS)).toContain(
      'relationships/customXml" Target="../customXml/item1.xml"',
    );
    const types = partOf(bytes, TYPES);
    expect(types).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(types).not.toContain('/customXml/item1.xml');
    // This book has no default for .rels.
    expect(types).toContain('PartName="/customXml/_rels/item1.xml.rels"');
  });

  it.each([KIND, MARKS])('have an identity derived from the namespace: $namespace', (kind) => {
    const urls = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
    const hash = createHash('sha1').update(urls).update(kind.namespace).digest();
    hash.writeUInt8(((hash[6] ?? 0) & 0x0f) | 0x50, 6);
    hash.writeUInt8(((hash[8] ?? 0) & 0x3f) | 0x80, 8);
    const hex = hash.toString('hex', 0, 16).toUpperCase();
    const groups = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)?.slice(1).join('-');
    expect(kind.id).toBe(`{${groups}}`);
  });

  it('fit a strict file, one with its own types, and one whose workbook lies elsewhere', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
    const bytes = oneSheet(ROWS, {
      parts: {
        [TYPES]: `<t:Types xmlns:t="${types}"><t:Default Extension="XML" ContentType="text/xml"/></t:Types>`,
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'workbook.xml']]),
        'workbook.xml':
          `<workbook xmlns="${MAIN}" xmlns:r="${strict}"><sheets>` +
          '<sheet name="自评表" sheetId="1" r:id="rId1"/></sheets></workbook>',
        '_rels/workbook.xml.rels': relationships(
          [['rId1', 'worksheet', 'xl/worksheets/sheet1.xml']],
          strict,
        ),
      },
    });
    const host = openXlsx(bytes);
    await host.remember(MEMO);
    expect(partOf(host.bytes(), TYPES)).toContain(
      '<t:Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
    expect(partOf(host.bytes(), '_rels/workbook.xml.rels')).toContain(
      `Type="${strict}/customXml" Target="customXml/item1.xml"`,
    );
    expect(partOf(host.bytes(), 'customXml/itemProps1.xml')).toContain(
      'xmlns:ds="http://purl.oclc.org/ooxml/officeDocument/customXml"',
    );
    expect(partOf(host.bytes(), 'customXml/_rels/item1.xml.rels')).toContain(
      `${strict}/customXmlProps`,
    );
    expect(await memoOf(host.bytes())).toBe(MEMO);
  });
});

describe('beside custom XML of others', () => {
  const FOREIGN = {
    'customXml/item1.xml': '<b:Sources xmlns:b="http://schemas.openxmlformats.org/bibliography"/>',
    // As Power Query writes it.
    'customXml/item2.xml': new Uint8Array(
      Buffer.from('\uFEFF<?xml version="1.0" encoding="utf-16"?><DataMashup/>', 'utf16le'),
    ),
    'customXml/item7.xml': 'no XML at all',
  };

  it('takes the next free number and leaves them alone', async () => {
    const bytes = bookWith(FOREIGN);
    const host = openXlsx(bytes);
    expect((await host.read()).memo).toBeNull();
    await host.remember(MEMO);
    expect(changed(bytes, host.bytes())).toEqual([
      TYPES,
      RELS,
      'customXml/item3.xml',
      'customXml/itemProps3.xml',
      'customXml/_rels/item3.xml.rels',
    ]);
    expect(await memoOf(host.bytes())).toBe(MEMO);
    await host.remember('{}');
    expect(await memoOf(host.bytes())).toBe('{}');
  });

  it('passes over numbers the file only speaks of', async () => {
    const rels = relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'customXml', '../customXml/item1.xml'],
    ]);
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Override ContentType="a/b" PartName='/CustomXml/ItemProps2.xml'/></Types>`;
    const host = openXlsx(oneSheet(ROWS, { parts: { [RELS]: rels, [TYPES]: types } }));
    await host.remember(MEMO);
    expect(zipParts(host.bytes()).map((part) => part.name)).toContain('customXml/item3.xml');
    expect(await memoOf(host.bytes())).toBe(MEMO);
  });

  it('is found by namespace whatever its file is called, and replaced in its place', async () => {
    const bytes = bookWith({
      ...FOREIGN,
      'xl/somewhere/else.dat': `<?xml version="1.0"?><z:x xmlns:z="urn:ziping:memo:1">{}</z:x>`,
    });
    const host = openXlsx(bytes);
    expect((await host.read()).memo).toBe('{}');
    await host.remember('{}');
    expect(host.bytes()).toBe(bytes);
    await host.remember(MEMO);
    expect(changed(bytes, host.bytes())).toEqual(['xl/somewhere/else.dat']);
    expect(await memoOf(host.bytes())).toBe(MEMO);
  });

  it('is found where LibreOffice puts it: tied to the package, not to the workbook', async () => {
    const root = relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId5', 'customXml', '../customXml/item1.xml'],
    ]);
    const item = `<?xml version="1.0" encoding="UTF-8"?>\n<memo ${OURS}>{&quot;a&quot;:1}</memo>`;
    const bytes = oneSheet(ROWS, { parts: { '_rels/.rels': root, 'customXml/item1.xml': item } });
    const host = openXlsx(bytes);
    expect((await host.read()).memo).toBe('{"a":1}');
    await host.remember(MEMO);
    expect(changed(bytes, host.bytes())).toEqual(['customXml/item1.xml']);
    expect(await memoOf(host.bytes())).toBe(MEMO);
  });

  it('goes on with the first of several, and makes all of them say the same', async () => {
    const bytes = bookWith({
      'customXml/item9.xml': `<memo ${OURS}>{"a":9}</memo>`,
      'customXml/item1.xml': `<memo ${OURS}>{"a":1}</memo>`,
    });
    const host = openXlsx(bytes);
    expect((await host.read()).memo).toBe('{"a":9}');
    await host.remember(MEMO);
    expect(changed(bytes, host.bytes())).toEqual(['customXml/item9.xml', 'customXml/item1.xml']);
    expect(partOf(host.bytes(), 'customXml/item1.xml')).toBe(
      partOf(host.bytes(), 'customXml/item9.xml'),
    );
  });
});

describe('a hostile part', () => {
  it.each([
    ['huge', `<memo ${OURS}>${' '.repeat(3_000_000)}</memo>`],
    ['too long', `<memo ${OURS}>${'x'.repeat(200_001)}</memo>`],
    ['with a DTD', `<!DOCTYPE memo [<!ENTITY a "b">]><memo ${OURS}>&a;</memo>`],
    ['unfinished', `<memo ${OURS}>{}`],
    ['with elements', `<memo ${OURS}><a></memo>`],
    ['of bytes that are no text', Uint8Array.of(60, 0xff, 0xfe, 62)],
    ['empty', ''],
  ])('%s: nothing was remembered, and something can be', async (_, content) => {
    const bytes = bookWith({ 'customXml/item1.xml': content });
    const host = openXlsx(bytes);
    const read = await host.read();
    expect(read.memo).toBeNull();
    expect(cell(read, 'A1').value).toBe(1);
    await host.remember(MEMO);
    expect(await memoOf(host.bytes())).toBe(MEMO);
  });

  it('too large to be ours is not even unpacked: another is put beside it', async () => {
    const huge = `<memo ${OURS}>${' '.repeat(3_000_000)}</memo>`;
    const bytes = bookWith({ 'customXml/item1.xml': huge });
    const host = openXlsx(bytes);
    await host.remember(MEMO);
    expect(changed(bytes, host.bytes())).toContain('customXml/item2.xml');
    expect(changed(bytes, host.bytes())).not.toContain('customXml/item1.xml');
  });

  it('with a wrong checksum or size, or missing, does not stop anything', async () => {
    const rels = relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'customXml', '../customXml/item1.xml'],
      ['rId3', 'customXml', '../../../nowhere.xml'],
      ['rId4', 'customXml', 'workbook.xml'],
    ]);
    const parts = { [RELS]: rels, 'customXml/item1.xml': `<memo ${OURS}>{}</memo>` };
    for (const lie of [{ declaredCrc: 1 }, { declaredSize: 10 }]) {
      const entries = { 'customXml/item1.xml': lie };
      const host = openXlsx(oneSheet(ROWS, { parts, entries }));
      expect((await host.read()).memo).toBeNull();
      await host.remember(MEMO);
      expect(await memoOf(host.bytes())).toBe(MEMO);
    }
  });
});

describe('remembering', () => {
  it('refuses what is too long, and changes nothing', async () => {
    const bytes = oneSheet(ROWS);
    const host = openXlsx(bytes);
    await expect(host.remember('长'.repeat(200_001))).rejects.toMatchObject({ code: 'output' });
    expect(host.bytes()).toBe(bytes);
    await host.remember('长'.repeat(200_000));
    expect(await memoOf(host.bytes())).toHaveLength(200_000);
  });

  it('is not hindered by protection, and tells nobody of a change', async () => {
    const xml = `<sheetData>${ROWS}</sheetData><sheetProtection sheet="1"/>`;
    const host = openXlsx(
      buildWorkbook({
        sheets: [{ name: '自评表', xml }],
        workbookHead: '<workbookProtection lockStructure="1"/>',
      }),
    );
    let told = 0;
    host.onChange(() => told++);
    await host.remember(MEMO);
    expect((await host.read()).memo).toBe(MEMO);
    expect((await host.read()).grids[0]?.protected).toBe(true);
    expect(told).toBe(0);
  });

  it('goes with writing and adding sheets, in any order', async () => {
    const host = openXlsx(oneSheet(ROWS, { strings: '<si><t>a</t></si>' }));
    await host.write([edit('A1', 2, 1)]);
    await host.remember(MEMO);
    const remembered = host.bytes();
    await host.write([edit('A1', '三', 2), edit('B2', 4)]);
    expect(changed(remembered, host.bytes())).toEqual([
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    await host.addSheet('报告', [['一']]);
    await host.remember('{"a":"\uFFFE\r\n\u0000"}');
    host.setCell({ sheet: '自评表', address: 'B2' }, 5);
    const read = await openXlsx(host.bytes()).read();
    expect(read).toEqual(await host.read());
    expect(read.memo).toBe('{"a":"\\ufffe\n\\u0000"}');
    expect([cell(read, 'A1').value, cell(read, 'B2').value]).toEqual(['三', 5]);
    expect(cell(read, '报告!A1').value).toBe('一');
    expect(host.changedCells).toHaveLength(2);
    const names = zipParts(host.bytes()).map((part) => part.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
