import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MEMO, memoForm, memoToKeep } from '../../../src/hosts/shared/memo';
import { memoXml, readMemoXml } from '../../../src/hosts/shared/memoXml';

const OURS = 'xmlns="urn:ziping:memo:1"';

/** Any UTF-16 units at all, with many of those XML finds hard. */
const awkward = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '\r',
        '\r\n',
        '\n',
        '\t',
        '&amp;',
        '\\',
        '😀',
      ),
      fc.constantFrom('\u0000', '\u000B', '\uFFFE', '\uD800', '\uDC00', '\uFEFF', '\u2028', ' '),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('the text kept', () => {
  it('comes back from XML as it went in', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(readMemoXml(memoXml(memoForm(text)))).toEqual({ text: memoForm(text) });
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same JSON, whatever the strings in it', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const kept = memoForm(JSON.stringify({ [text]: [text] }, null, '\r\n\t'));
        expect(JSON.parse(kept)).toEqual({ [text]: [text] });
        expect(memoForm(kept)).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a limit, counted as kept', () => {
    expect(memoToKeep('长'.repeat(LONGEST_MEMO))).toHaveLength(LONGEST_MEMO);
    for (const text of ['长'.repeat(LONGEST_MEMO + 1), '\uFFFF'.repeat(LONGEST_MEMO / 6 + 1)]) {
      expect(() => memoToKeep(text)).toThrow(/^[^a-z]*二十万字[^。]*。$/);
    }
    const longest = '&'.repeat(LONGEST_MEMO);
    expect(readMemoXml(memoXml(longest))).toEqual({ text: longest });
  });
});

describe('a custom XML part', () => {
  it.each([
    ['with a declaration', `<?xml version="1.0" encoding="UTF-8"?>\r\n<memo ${OURS}>{}</memo>\n`],
    ['with a byte order mark', `\uFEFF<memo ${OURS}>{}</memo>`],
    ['with comments before it', `<!-- a > b --><?pi x?><memo ${OURS}>{}</memo>`],
    ['with a prefix', `<z:m xmlns:y='urn:y' xmlns:z = 'urn:ziping:memo:1'>{}</z:m>`],
    ['with other attributes', `<memo a="x>y" ${OURS} b='"'>{}</memo >`],
    ['with character references', `<memo ${OURS}>&#123;&#x7d;</memo>`],
  ])('is read %s', (_, xml) => {
    expect(readMemoXml(xml)).toEqual({ text: '{}' });
  });

  it('may hold nothing', () => {
    expect(readMemoXml(`<memo ${OURS}/>`)).toEqual({ text: '' });
    expect(readMemoXml(`<memo ${OURS}></memo>`)).toEqual({ text: '' });
  });

  it.each([
    ['nothing', ''],
    ['no XML', '{"version":1}'],
    ['another namespace', '<memo xmlns="urn:ziping:memo:2">{}</memo>'],
    ['no namespace', '<memo>{}</memo>'],
    ['our namespace for another prefix', '<a:memo xmlns:a="urn:a" xmlns="urn:ziping:memo:1"/>'],
    ['our namespace further in', '<a><memo xmlns="urn:ziping:memo:1">{}</memo></a>'],
    ['a DTD', `<!DOCTYPE memo [<!ENTITY a "aa">]><memo ${OURS}>&a;</memo>`],
    ['an unfinished root', `<memo ${OURS}`],
    ['a root that does not come', `${' '.repeat(100_000)}<memo ${OURS}>{}</memo>`],
    ['a root without end', `<memo ${'a="b" '.repeat(100_000)}${OURS}>{}</memo>`],
    ['an attribute without a value', `<memo a ${OURS}>{}</memo>`],
  ])('is not ours: %s', (_, xml) => {
    expect(readMemoXml(xml)).toBeNull();
  });

  it.each([
    ['elements', `<memo ${OURS}><a/></memo>`],
    ['an element and text', `<memo ${OURS}>{}<a>x</a>{}</memo>`],
    ['CDATA, which we never write', `<memo ${OURS}><![CDATA[{}]]></memo>`],
    ['an unknown entity', `<memo ${OURS}>&nbsp;</memo>`],
    ['a bare ampersand', `<memo ${OURS}>a & b</memo>`],
    ['an ampersand that grows together', `<memo ${OURS}>&a&lt;mp;</memo>`],
    ['a reference beyond Unicode', `<memo ${OURS}>&#x110000;</memo>`],
    ['a reference to what XML cannot hold', `<memo ${OURS}>&#0;</memo>`],
    ['another end tag', `<memo ${OURS}>{}</mem>`],
    ['no end tag', `<memo ${OURS}>{}`],
    ['something after the end', `<memo ${OURS}>{}</memo>x`],
    ['something after a closed root', `<memo ${OURS}/>x`],
    ['far too much', `<memo ${OURS}>${'x'.repeat(5_000_000)}</memo>`],
    ['a little too much', `<memo ${OURS}>${'x'.repeat(LONGEST_MEMO + 1)}</memo>`],
  ])('is ours, but cannot be read: %s', (_, xml) => {
    expect(readMemoXml(xml)).toEqual({ text: null });
  });

  it('of any text whatever does no harm', () => {
    fc.assert(
      fc.property(awkward, awkward, (a, b) => {
        readMemoXml(a);
        readMemoXml(`<memo ${OURS}${a}>${b}</memo>`);
        readMemoXml(`<memo ${OURS}>${a}`);
      }),
      { numRuns: 2000 },
    );
  });
});
