import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, openDocument } from '../../../src/hosts/document';
import { UserError } from '../../../src/model/userError';
import { oleFile } from '../../fixtures/build/ole';
import { rawZip } from '../../fixtures/build/rawZip';
import { oneSheet } from '../../fixtures/build/workbook';
import { documentXml, NS, p, r, textsOf, word } from './word';

const PART = 'word/document.xml';
const text = (content: string) => new TextEncoder().encode(content);
const main = (content: string | Uint8Array | null) => word('', { parts: { [PART]: content } });
const GOOD = word(p(r('甲')));

function bomb(): Uint8Array {
  return main(`<w:document ${NS}><w:body>${' '.repeat(70 * 1024 * 1024)}</w:body></w:document>`);
}

const nested = (open: string, close: string, times: number) =>
  word(open.repeat(times) + p(r('甲')) + close.repeat(times));

const CASES: readonly (readonly [string, string, string, () => Uint8Array])[] = [
  ['nothing', 'a.docx', 'empty', () => new Uint8Array(0)],
  ['nothing', 'a.txt', 'empty', () => new Uint8Array(0)],
  ['blanks only', 'a.txt', 'empty', () => text(' \r\n　')],
  ['no text', 'a.docx', 'empty', () => word(p(''))],
  ['too many bytes', 'a.docx', 'too-large', () => new Uint8Array(MAX_FILE_BYTES + 1)],
  [
    '5 MB of text',
    'a.txt',
    'too-large',
    () => text('本年度预算执行率为百分之九十五。'.repeat(110_000)),
  ],
  [
    '5 MB of text',
    'a.docx',
    'too-large',
    () => word(p(r('本年度预算执行率为百分之九十五。'.repeat(110_000)))),
  ],
  ['a million paragraphs', 'a.docx', 'too-large', () => word('<w:p/>'.repeat(1_100_000))],
  [
    'a million tabs',
    'a.docx',
    'too-large',
    () => word(`<w:p><w:r>${'<w:tab/>'.repeat(1_100_000)}</w:r></w:p>`),
  ],
  [
    'a long list number',
    'a.docx',
    'too-large',
    () =>
      word(p(r('甲'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(3), {
        numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'数'.repeat(400_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      }),
  ],
  ['a zip bomb', 'a.docx', 'too-large', bomb],
  [
    'a declared giant',
    'a.docx',
    'too-large',
    () => word('', { entries: { [PART]: { declaredSize: 0xfffffff0 } } }),
  ],
  [
    'a bomb that lies',
    'a.docx',
    'damaged',
    () => word(p(r('甲'.repeat(99_999))), { entries: { [PART]: { declaredSize: 1000 } } }),
  ],
  [
    'an external entity',
    'a.docx',
    'unsupported',
    () =>
      main(
        `<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${NS}><w:body>${p(r('&e;'))}</w:body></w:document>`,
      ),
  ],
  [
    'a billion laughs',
    'a.docx',
    'unsupported',
    () => main('<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
  ],
  ['an entity of its own', 'a.docx', 'damaged', () => word(p(r('&e;')))],
  [
    'tables in tables',
    'a.docx',
    'unsupported',
    () => nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 5000),
  ],
  [
    'boxes in boxes',
    'a.docx',
    'unsupported',
    () => nested('<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>', 5000),
  ],
  ['runs in runs', 'a.docx', 'unsupported', () => nested('<w:p><w:r>', '</w:r></w:p>', 5000)],
  [
    'controls in controls',
    'a.docx',
    'unsupported',
    () => nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 100_000),
  ],
  ['a .doc or .wps', 'a.doc', 'unsupported', () => oleFile(['WordDocument'])],
  ['a header of OLE2 only', 'a.wps', 'unsupported', () => oleFile([]).slice(0, 8)],
  [
    'an encrypted .docx',
    'a.docx',
    'encrypted',
    () => oleFile(['EncryptionInfo', 'EncryptedPackage']),
  ],
  [
    'an encrypted entry',
    'a.docx',
    'encrypted',
    () => word('', { entries: { [PART]: { flags: 1 } } }),
  ],
  ['an .xlsx', 'a.docx', 'unsupported', () => oneSheet('')],
  ['an .xls', 'a.docx', 'unsupported', () => oleFile(['Workbook'])],
  ['a workbook under a Word name', 'a.docx', 'unsupported', () => main('<workbook xmlns="x"/>')],
  [
    'a presentation',
    'a.docx',
    'unsupported',
    () =>
      rawZip([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>',
        },
        { name: 'ppt/presentation.xml', content: '<p:presentation xmlns:p="p"/>' },
      ]),
  ],
  ['another zip', 'a.docx', 'unsupported', () => rawZip([{ name: 'a.txt', content: '甲' }])],
  ['no text part', 'a.docx', 'damaged', () => main(null)],
  ['half a file', 'a.docx', 'damaged', () => GOOD.slice(0, GOOD.length / 2)],
  ['a wrong CRC', 'a.docx', 'damaged', () => word('', { entries: { [PART]: { declaredCrc: 1 } } })],
  ['tags that do not match', 'a.docx', 'damaged', () => word('<w:p><w:r></w:p>')],
  ['an unfinished part', 'a.docx', 'damaged', () => main(`<w:document ${NS}><w:body>`)],
  ['an empty part', 'a.docx', 'damaged', () => main('')],
  [
    'UTF-16 inside',
    'a.docx',
    'unsupported',
    () => main(new Uint8Array(Buffer.from('\ufeff<a/>', 'utf16le'))),
  ],
  ['text under a Word name', 'a.docx', 'unsupported', () => text('一、概况')],
  ['a web page', 'a.doc', 'unsupported', () => text('<html>一、概况</html>')],
  ['a PDF', 'a.pdf', 'unsupported', () => text('%PDF-1.7')],
  ['a PDF under a text name', 'a.txt', 'unsupported', () => text('%PDF-1.7')],
  ['RTF', 'a.txt', 'unsupported', () => text('{\\rtf1 x}')],
  ['bytes that are no text', 'a.txt', 'damaged', () => Uint8Array.of(0x41, 0xff, 0xff, 0x00, 0x42)],
  ['zeros', 'a.md', 'damaged', () => new Uint8Array(100)],
];

describe('openDocument refuses', () => {
  it.each(CASES)('%s as %s: %s', (_, name, code, build) => {
    let error: unknown;
    try {
      openDocument(build(), name);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UserError);
    const { code: found, message } = error as UserError;
    expect(found).toBe(code);
    expect(message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
    expect(message).not.toMatch(/Excel|自评表|\.xlsx/);
  });
});

it('styles and lists that refer to each other without end are read all the same', () => {
  const loop =
    '<w:style w:styleId="S"><w:name w:val="S"/><w:basedOn w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  expect(textsOf(word(p(r('甲'), '<w:pStyle w:val="S"/>'), { styles: loop, numbering }))).toEqual([
    '甲',
  ]);
});

it('other prefixes, backslashes and letter cases are read', () => {
  const xml = documentXml(p(r('甲')))
    .replaceAll('w:', 'ns0:')
    .replace('xmlns:ns0:', 'xmlns:ns0');
  const content = xml.replace('xmlns:w=', 'xmlns:ns0=');
  expect(textsOf(word('', { parts: { [PART]: null, 'WORD\\Document.xml': content } }))).toEqual([
    '甲',
  ]);
});

it('blanks without end, and marks without end, are read in time', () => {
  const blanks = `甲${' '.repeat(900_000)}乙`;
  expect(textsOf(word(`<w:p><w:r><w:t>${blanks}</w:t></w:r></w:p>`))).toEqual([blanks]);
  const struck = '<w:rPr><w:del w:id="1"/></w:rPr>';
  expect(textsOf(word(p(r('甲'), struck).repeat(20_000)))).toEqual(['甲'.repeat(20_000)]);
});

it('a hundred thousand paragraphs, and thousands of tables, are read', () => {
  expect(textsOf(word(p(r('甲')).repeat(100_000)))).toHaveLength(100_000);
  const table = `<w:tbl><w:tr><w:tc>${p(r('甲'))}</w:tc><w:tc>${p(r('乙'))}</w:tc></w:tr></w:tbl>`;
  const { prose } = openDocument(word(table.repeat(5000)), 'a.docx');
  expect(prose.paragraphs).toHaveLength(10_000);
  expect(prose.paragraphs.at(-1)?.cell).toEqual({ table: 4999, row: 0, column: 1 });
});

it('a text of just the allowed length is read', () => {
  expect(textsOf(text('数'.repeat(1_000_000)), 'a.txt')).toHaveLength(1);
});
