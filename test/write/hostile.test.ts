import { describe, expect, it } from 'vitest';
import { clean } from '../../src/write/clean';
import { toDocx } from '../../src/write/toDocx';
import { toHtml } from '../../src/write/toHtml';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toRows } from '../../src/write/toRows';
import { toText } from '../../src/write/toText';
import { HOSTILE, LONG, reportOf, UNPRINTABLE } from './hostile';
import { elementsIn, textsIn } from './htmlFile';
import { unescapeMarkdown } from './markdownText';
import { paragraphTexts, part } from './wordFile';
import { all } from './xml';

/** In how many places `reportOf` says its text. */
const PLACES = 14;
/** Nothing but dashes is text to every spreadsheet. */
const startsFormula = (text: string) =>
  /^[\s"]*[=+\-@＝＋－＠]/.test(text) && !/^\s*-+$/.test(text);
const count = (texts: readonly string[], text: string) =>
  texts.filter((each) => each === text || each === `'${text}` || each === `${text}后文`).length;

describe.each(HOSTILE)('%s', (text) => {
  const report = reportOf(text);

  it('is text in the Word file', async () => {
    const harmless = await toDocx([reportOf('甲')]);
    const docx = await toDocx([report]);
    expect(count(paragraphTexts(docx), text)).toBe(PLACES);
    expect(names(docx)).toEqual(names(harmless));
    expect(part(docx, 'docProps/core.xml').text.trim()).toBe(text);
  });

  it('is text in the rich clipboard', () => {
    expect(elementsIn(toHtml([report]))).toEqual(elementsIn(toHtml([reportOf('甲')])));
    const texts = textsIn(toHtml([report]));
    expect(texts.filter((each) => each.includes(text))).toHaveLength(PLACES);
    expect(texts.filter(startsFormula)).toEqual([]);
  });

  it('is text in plain text, and no line is a formula', () => {
    const lines = toText([report]).split('\n');
    expect(lines.filter((line) => line.includes(text)).length).toBeGreaterThanOrEqual(PLACES - 2);
    expect(lines.filter(startsFormula)).toEqual([]);
    expect(toText([report])).not.toContain('\t');
  });

  it('is text in Markdown', () => {
    const shown = unescapeMarkdown(toMarkdown([report]));
    expect(shown.split(text).length - 1).toBeGreaterThanOrEqual(PLACES);
  });

  it('stands unchanged in the sheet rows', () => {
    const cells = toRows(report).flat();
    expect(cells.filter((cell) => cell === text || cell === `${text}后文`)).toHaveLength(PLACES);
  });
});

describe('characters that no document may hold', () => {
  const report = reportOf(UNPRINTABLE);

  it('are left out everywhere and all others stay', async () => {
    const first = '甲乙丙丁戊己庚辛壬';
    const docx = paragraphTexts(await toDocx([report])).join('');
    const outputs = [docx, toHtml([report]), toText([report]), toMarkdown([report])];
    for (const output of [...outputs, toRows(report).flat().join('')]) {
      expect(output).toContain(first);
      expect(output).toContain('癸');
      expect(output).not.toMatch(/(?![\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u);
    }
  });
});

describe('very long text', () => {
  const report = reportOf(LONG);

  it('stands whole in every output', async () => {
    expect(paragraphTexts(await toDocx([report])).filter((text) => text === LONG).length).toBe(
      PLACES - 1,
    );
    for (const output of [toHtml([report]), toText([report]), toMarkdown([report])]) {
      expect(output.split(LONG).length - 1).toBe(PLACES);
    }
  });

  it('goes on in the row below where a cell cannot hold it', () => {
    const rows = toRows(report);
    expect(Math.max(...rows.flat().map((cell) => cell.length))).toBe(32_767);
    expect(rows.slice(0, 2).flat().join('')).toBe(LONG);
    expect(rows.flat().join('').split('很').length - 1).toBe(30_000 * PLACES);
  });
});

function names(docx: Uint8Array): readonly string[] {
  const document = part(docx, 'word/document.xml');
  return ['w:p', 'w:r', 'w:t', 'w:tc', 'w:br'].map(
    (name) => `${name} ${all(document, name).length}`,
  );
}

it('cleans the same way twice', () => {
  for (const text of [...HOSTILE, UNPRINTABLE]) expect(clean(clean(text))).toBe(clean(text));
});
