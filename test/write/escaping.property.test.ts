import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine } from '../../src/write/clean';
import { guardFormula } from '../../src/write/formulaGuard';
import { escapeMarkup } from '../../src/write/html/escape';
import { escapeInline, escapeLine } from '../../src/write/markdown/escape';
import { toDocx } from '../../src/write/toDocx';
import { toHtml } from '../../src/write/toHtml';
import { toText } from '../../src/write/toText';
import { reportOf } from './hostile';
import { elementsIn, textsIn } from './htmlFile';
import { unescapeMarkdown } from './markdownText';
import { paragraphTexts } from './wordFile';
import { parseXml } from './xml';

/** Few distinct characters, most of them awkward, so that they meet. */
const AWKWARD = [...'<>&"\'|`*_~#=+-@[]()!\\$:/.19w{} \n\r\t甲，', ']]>', '\u0000', '\ud800', '𠮷'];
const awkward = fc
  .array(fc.constantFrom(...AWKWARD), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
const line = awkward.map(cleanLine);

describe('escaping', () => {
  it('for HTML and XML gives back the text and nothing else', () => {
    fc.assert(
      fc.property(line, (text) => {
        const root = parseXml(`<a b="${escapeMarkup(text)}">${escapeMarkup(text)}</a>`).children[0];
        expect(root?.text).toBe(text);
        expect(root?.children).toEqual([]);
        expect(Object.keys(root?.attributes ?? {})).toEqual(['b']);
      }),
    );
  });

  it('for Markdown leaves no live markup and gives back the text', () => {
    fc.assert(
      fc.property(line, (text) => {
        const escaped = escapeInline(text);
        expect(unescapeMarkdown(escaped)).toBe(text);
        // A blank in its place: what stood on both sides of an escaped sign does not meet.
        expect(escaped.replace(/\\./g, ' ')).not.toMatch(/[\\`*_[\]<>&|~#@$]|:\/\/|www\./i);
      }),
      { examples: [[':<//'], ['://'], ['www.1']] },
    );
  });

  it('for the start of a Markdown line leaves no block', () => {
    fc.assert(
      fc.property(line, (text) => {
        const escaped = escapeLine(text);
        expect(unescapeMarkdown(escaped)).toBe(text.replace(/^[ \u00a0]+/, ''));
        expect(escaped).not.toMatch(/^(\s|[-+=*>#`~|<]|\d{1,9}[.)](\s|$))/);
      }),
    );
  });
});

describe('the formula guard', () => {
  it('lets no formula start through except signed amounts and dashes', () => {
    fc.assert(
      fc.property(line, (text) => {
        const guarded = guardFormula(text);
        if (/^[\s"]*[=+\-@＝＋－＠]/.test(guarded)) {
          expect(guarded.trim()).toMatch(/^(-+|[+-]\d[\d,.]*[ %]*[甲]*)$/);
        }
        expect([text, `'${text}`]).toContain(guarded);
      }),
    );
  });

  it.each(['-5%', '+12万元', '-0.5', '--', '—', '-', '正文=1'])('leaves %s', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it.each(['=1', ' =1', '"=1"', '+A1', '-A1', '-5+A1', '@x', '　　＝1', "-1|'/C calc'!A0"])(
    'guards %s',
    (text) => {
      expect(guardFormula(text)).not.toBe(text);
      expect(guardFormula(text)).toContain("'");
    },
  );
});

describe('any text at all', () => {
  const PLAIN = elementsIn(toHtml([reportOf('甲')]));

  it('changes nothing but the text of the rich clipboard', () => {
    fc.assert(
      fc.property(
        line.filter((text) => text.trim() !== ''),
        (text) => {
          expect(elementsIn(toHtml([reportOf(text)]))).toEqual(PLAIN);
          expect(textsIn(toHtml([reportOf(text)])).some((each) => each.includes(text))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes back out of the Word file', async () => {
    await fc.assert(
      fc.asyncProperty(
        awkward.filter((text) => clean(text).trim() !== ''),
        async (text) => {
          const found = paragraphTexts(await toDocx([reportOf(text)])).join('');
          for (const piece of clean(text).split('\n')) {
            if (piece.trim() !== '') expect(found).toContain(piece.trim());
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never starts a new column in plain text', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(toText([reportOf(text)])).not.toMatch(/[\t\r]/);
      }),
    );
  });
});
