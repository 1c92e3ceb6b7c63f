import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { decodeCellText, encodeCellText, normaliseLines } from '../../../src/hosts/file/cellText';
import { decodeEntities } from '../../../src/hosts/file/xmlText';
import { cell, edit } from '../../fixtures/build/edits';
import { oneSheet } from '../../fixtures/build/workbook';

/** Few pieces, most of them awkward, so that they meet often. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom('_', 'x', '_x', '0041', '_x0041_', '_x005F_', '\r\n', '\r', '\n', '\t', ' '),
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        '&amp;',
        ']]>',
        '=',
        '@',
        '优',
        '😀',
        '\0',
        '\u001f',
      ),
      fc.constantFrom('\ud83d', '\ude00', '\ufffe', '\uffff', '\u0085', '\u2028', '\ufeff'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** What must not stand in XML text. */
function forbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const control = code < 32 && character !== '\t' && character !== '\n';
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return control || surrogate || code === 0xfffe || code === 0xffff || character === '<';
}

describe('cell text', () => {
  it('is escaped as Excel escapes it', () => {
    expect(encodeCellText('a&b<c>')).toBe('a&amp;b&lt;c&gt;');
    expect(encodeCellText('\u0007_x0041_')).toBe('_x0007__x005F_x0041_');
    expect(encodeCellText('a\r\nb\rc\td')).toBe('a\nb\nc\td');
    expect(encodeCellText('_x004_')).toBe('_x004_');
    expect(encodeCellText('😀\ud83d')).toBe('😀_xD83D_');
  });

  it('comes back as it was, but for line ends', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const encoded = encodeCellText(text);
        expect([...encoded].filter(forbidden)).toEqual([]);
        expect(decodeCellText(decodeEntities(encoded, ''))).toBe(normaliseLines(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['inline', undefined],
    ['shared', '<si><t>a</t></si>'],
  ])('comes back through a whole file: %s', async (_, strings) => {
    const bytes = oneSheet('<row r="1"><c r="A1"/></row>', { strings });
    await fc.assert(
      fc.asyncProperty(awkward, async (text) => {
        const host = openXlsx(bytes);
        await host.write([edit('A1', text)]);
        const read = cell(await openXlsx(host.bytes()).read(), 'A1');
        expect(read.value ?? '').toBe(normaliseLines(text));
        expect(read.formula).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
