import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, openXlsx } from '../../../src/hosts/file';
import { UserError } from '../../../src/model/userError';
import { oleFile } from '../../fixtures/build/ole';
import { rawZip } from '../../fixtures/build/rawZip';
import { buildWorkbook, oneSheet, relationships } from '../../fixtures/build/workbook';

const FOLDER = new URL('../../fixtures/workbooks/', import.meta.url);
const REAL = new Uint8Array(readFileSync(new URL(readdirSync(FOLDER)[0] ?? '', FOLDER)));
const text = (content: string) => new TextEncoder().encode(content);
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (content: string | Uint8Array) => oneSheet('', { parts: { [SHEET]: content } });

function utf16(content: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${content}`, 'utf16le'));
}

function zip64(): Uint8Array {
  const whole = oneSheet('');
  const end = whole.length - 22;
  const locator = new Uint8Array(20);
  locator.set([0x50, 0x4b, 6, 7]);
  return Uint8Array.from([...whole.slice(0, end), ...locator, ...whole.slice(end)]);
}

function overlapping(): Uint8Array {
  const whole = oneSheet('');
  const bytes = Buffer.from(whole);
  const first = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const second = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), first + 4);
  bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42);
  return new Uint8Array(bytes);
}

const CASES: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['nothing', 'empty', () => new Uint8Array(0)],
  ['too many bytes', 'too-large', () => new Uint8Array(MAX_FILE_BYTES + 1)],
  ['plain text', 'not-workbook', () => text('项目,分值\n质量,10\n')],
  ['a web page', 'not-workbook', () => text('<html><table></table></html>')],
  ['a PNG', 'not-workbook', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
  ['a zip of something else', 'not-workbook', () => rawZip([{ name: 'a.txt', content: 'a' }])],
  [
    'a Word document',
    'not-workbook',
    () =>
      rawZip([
        {
          name: '_rels/.rels',
          content: relationships([['rId1', 'officeDocument', 'word/document.xml']]),
        },
        { name: 'word/document.xml', content: '<w:document xmlns:w="w"/>' },
      ]),
  ],
  [
    'an .xlsb',
    'unsupported',
    () =>
      rawZip([
        {
          name: '_rels/.rels',
          content: relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
        },
      ]),
  ],
  ['an .xls', 'legacy-xls', () => oleFile(['Workbook'])],
  ['an .et', 'legacy-xls', () => oleFile(['Book'])],
  ['a header of OLE2 only', 'legacy-xls', () => oleFile([]).slice(0, 8)],
  ['a .doc', 'not-workbook', () => oleFile(['WordDocument'])],
  ['an encrypted .xlsx', 'encrypted', () => oleFile(['EncryptionInfo', 'EncryptedPackage'])],
  [
    'an encrypted zip entry',
    'encrypted',
    () => oneSheet('', { entries: { [SHEET]: { flags: 1 } } }),
  ],
  ['half a file', 'damaged', () => REAL.slice(0, REAL.length / 2)],
  ['a file cut at its end', 'damaged', () => REAL.slice(0, REAL.length - 30)],
  ['a wrong CRC', 'damaged', () => oneSheet('', { entries: { [SHEET]: { declaredCrc: 1 } } })],
  ['spoilt data', 'damaged', () => sheetWithFlippedByte()],
  ['entries that overlap', 'damaged', overlapping],
  [
    'an entry twice',
    'damaged',
    () => oneSheet('', { parts: { 'XL/Worksheets/SHEET1.xml': '<worksheet/>' } }),
  ],
  ['a sheet missing', 'damaged', () => oneSheet('', { parts: { [SHEET]: null } })],
  ['tags that do not match', 'damaged', () => oneSheet('<row r="1"><c r="A1"></row>')],
  ['an unfinished part', 'damaged', () => sheet('<worksheet><sheetData>')],
  [
    'an unknown entity',
    'damaged',
    () => oneSheet('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'),
  ],
  [
    'a string that is not there',
    'damaged',
    () => oneSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { strings: '' }),
  ],
  ['bytes that are no text', 'damaged', () => sheet(Uint8Array.of(60, 97, 62, 0xff, 0xfe, 60))],
  ['no sheets', 'damaged', () => buildWorkbook({ sheets: [] })],
  [
    'a declared giant',
    'too-large',
    () => oneSheet('', { entries: { [SHEET]: { declaredSize: 0xfffffff0 } } }),
  ],
  [
    'a bomb that lies about its size',
    'damaged',
    () =>
      oneSheet('', {
        parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(4_000_000) },
        entries: { [SHEET]: { declaredSize: 1000 } },
      }),
  ],
  ['the same words over and over', 'too-large', () => sheet(new Uint8Array(7 * 1024 * 1024))],
  ['many entries claimed', 'too-large', () => oneSheet('', { zip: { claimedEntries: 60_000 } })],
  ['1e6 entries claimed', 'unsupported', () => oneSheet('', { zip: { claimedEntries: 0xffff } })],
  [
    'entries claimed that are not there',
    'damaged',
    () => oneSheet('', { zip: { claimedEntries: 50 } }),
  ],
  ['ZIP64', 'unsupported', zip64],
  ['a DTD', 'unsupported', () => sheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>')],
  ['UTF-16', 'unsupported', () => sheet(utf16('<worksheet/>'))],
  ['UTF-16 without a mark', 'unsupported', () => sheet(utf16('<worksheet/>').slice(2))],
  ['GBK', 'unsupported', () => sheet(text('<?xml version="1.0" encoding="GBK"?><worksheet/>'))],
  [
    'a signature',
    'unsupported',
    () => oneSheet('', { parts: { '_xmlsignatures/origin.sigs': '' } }),
  ],
];

function sheetWithFlippedByte(): Uint8Array {
  const bytes = Uint8Array.from(REAL);
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 400;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
}

describe('openXlsx refuses', () => {
  it.each(CASES)('%s: %s', (_, code, build) => {
    let error: unknown;
    try {
      openXlsx(build());
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UserError);
    const { code: found, message } = error as UserError;
    expect(found).toBe(code);
    expect(message).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/);
  });

  it('says each in a sentence of its own', () => {
    const messages = new Set<string>();
    for (const [, , build] of CASES) {
      try {
        openXlsx(build());
      } catch (caught) {
        messages.add((caught as UserError).message);
      }
    }
    expect(messages.size).toBeGreaterThanOrEqual(15);
  });
});
