import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/hosts/document';
import { gb18030Bytes, gb18030Offsets } from '../../../src/hosts/document/gb18030';
import { instead, textsOf } from './word';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
};
/** 截止2023年底 in GBK, by hand. */
const GBK = Uint8Array.of(0xbd, 0xd8, 0xd6, 0xb9, 0x32, 0x30, 0x32, 0x33, 0xc4, 0xea, 0xb5, 0xd7);

describe('encodings are read and kept', () => {
  const old = '一、概况\r\n截止2023年𠀀\r\n';
  const now = '一、概况\r\n截至2023年𠀀\r\n';
  it.each<[string, Uint8Array, Uint8Array]>([
    ['UTF-8', utf8(old), utf8(now)],
    ['UTF-8 with a mark', utf8(`\ufeff${old}`), utf8(`\ufeff${now}`)],
    ['UTF-16, little end first', utf16(old, true), utf16(now, true)],
    ['UTF-16, big end first', utf16(old, false), utf16(now, false)],
    ['GB18030', gb18030Bytes(old), gb18030Bytes(now)],
  ])('%s', (_, before, after) => {
    expect(textsOf(before, 'a.txt')).toEqual(['一、概况', '截止2023年𠀀']);
    expect(
      openDocument(before, 'a.txt').corrected([instead(before, '截止', '截至', 'a.txt')]),
    ).toEqual(after);
  });

  it('GBK as it comes from others', () => {
    expect(textsOf(GBK, 'a.TXT')).toEqual(['截止2023年底']);
    const after = openDocument(GBK, 'a.txt').corrected([
      instead(GBK, '2023年底', '〔é€𠀀㐂〕', 'a.txt'),
    ]);
    expect(after.subarray(0, 4)).toEqual(GBK.subarray(0, 4));
    expect(textsOf(after, 'a.txt')).toEqual(['截止〔é€𠀀㐂〕']);
  });
});

it('every character goes into GB18030 and comes back', () => {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  let text = '';
  for (let code = 1; code < 0x30000; code += 7)
    if (code < 0xd800 || code > 0xf8ff) text += String.fromCodePoint(code);
  const bytes = gb18030Bytes(text);
  expect(decoder.decode(bytes)).toBe(text);
  const offsets = gb18030Offsets(bytes);
  expect(offsets).toHaveLength(text.length + 1);
  expect(decoder.decode(bytes.subarray(offsets[20_000]))).toBe(text.slice(20_000));
});

describe('Markdown', () => {
  const source =
    '# 报告\n\n- 执行率**1009%**，见\\[2020\\]12号\n\n| 项目 | 金额 |\n| --- | ---: |\n| 甲 | 58 |\n';
  const bytes = utf8(source);
  const withFix = (old: string, text: string) =>
    new TextDecoder().decode(
      openDocument(bytes, 'a.md').corrected([instead(bytes, old, text, 'a.md')]),
    );

  it('headings, lists, tables', () => {
    expect(openDocument(bytes, 'a.md').prose.paragraphs).toEqual([
      { text: '报告', cell: null, level: 1 },
      { text: '执行率1009%，见[2020]12号', cell: null, level: null },
      { text: '项目', cell: { table: 0, row: 0, column: 0 }, level: null },
      { text: '金额', cell: { table: 0, row: 0, column: 1 }, level: null },
      { text: '甲', cell: { table: 0, row: 1, column: 0 }, level: null },
      { text: '58', cell: { table: 0, row: 1, column: 1 }, level: null },
    ]);
  });

  it('marks stay where they are', () => {
    expect(withFix('1009%', '100.9%')).toBe(source.replace('1009%', '100.9%'));
    expect(withFix('报告', '自评报告')).toBe(source.replace('报告', '自评报告'));
    expect(withFix('58', '60')).toBe(source.replace('58', '60'));
  });

  it('escapes go with the character they belong to', () => {
    expect(withFix('[2020]', '〔2020〕')).toBe(source.replace('\\[2020\\]', '〔2020〕'));
  });

  it('what would break the marks is not correctable', () => {
    const document = openDocument(bytes, 'a.md');
    expect(document.correctable(instead(bytes, '率1009%，', '率百分之百', 'a.md'))).toBe(false);
    expect(document.correctable(instead(bytes, '58', '5|8', 'a.md'))).toBe(false);
    expect(() => document.corrected([instead(bytes, '58', '5|8', 'a.md')])).toThrow('未生成');
  });
});

it('line ends of all kinds stay, and so do blanks and empty lines', () => {
  const source = '　　甲\r\r\n\n乙 \u2028丙\n\n';
  const bytes = utf8(source);
  const fixes = ['甲', '乙', '丙'].map((old, i) => instead(bytes, old, `${i}${old}`, 'a.txt'));
  expect(new TextDecoder().decode(openDocument(bytes, 'a.txt').corrected(fixes))).toBe(
    '　　0甲\r\r\n\n1乙 \u20282丙\n\n',
  );
});
