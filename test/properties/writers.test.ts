import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDocument } from '../../src/hosts/document';
import type { Prose } from '../../src/model/proof';
import { toDocx } from '../../src/write/toDocx';
import { toMarkdown } from '../../src/write/toMarkdown';
import { proseOf } from '../../src/write/toProse';
import { toText } from '../../src/write/toText';
import { anyReport } from './anyReport';
import { atMost, RUNS } from './runs';

/** Blanks apart: where a line ends inside a cell is the writer's choice. */
const plain = (text: string): string => text.replace(/\s+/g, '');
const textsOf = ({ paragraphs }: Prose): string[] => paragraphs.map(({ text }) => plain(text));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a report saved as Word is read again as it was written, headings and cells too', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const { prose } = openDocument(await toDocx([report]), '报告.docx');
      const said = proseOf(report);
      expect(textsOf(prose)).toEqual(textsOf(said));
      expect(prose.paragraphs.map(({ level, cell }) => [level, cell])).toEqual(
        said.paragraphs.map(({ level, cell }) => [level, cell]),
      );
    }),
    { numRuns: atMost(30) },
  );
});

test('a report saved as Markdown is read again as it was written, cells too', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { prose } = openDocument(bytesOf(toMarkdown([report])), '报告.md');
      const said = proseOf(report);
      expect(textsOf(prose)).toEqual(textsOf(said));
      expect(prose.paragraphs.map(({ cell }) => cell)).toEqual(
        said.paragraphs.map(({ cell }) => cell),
      );
    }),
    { numRuns: RUNS },
  );
});

test('a report saved as text says the same, in the same order', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = plain(toText([report]));
      let from = 0;
      for (const piece of textsOf(proseOf(report))) {
        const at = text.indexOf(piece, from);
        expect(at, piece).toBeGreaterThanOrEqual(0);
        from = at + piece.length;
      }
    }),
    { numRuns: RUNS },
  );
});
