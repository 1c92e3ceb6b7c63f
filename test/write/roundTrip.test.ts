import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/report';
import { toDocx } from '../../src/write/toDocx';
import { toHtml } from '../../src/write/toHtml';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toRows } from '../../src/write/toRows';
import { toText } from '../../src/write/toText';
import { textsIn } from './htmlFile';
import { unescapeMarkdown } from './markdownText';
import { chart, sampleReport } from './sampleReport';
import { paragraphTexts } from './wordFile';

const words = (runs: readonly Run[]) => runs.map((run) => run.text).join('');

/** Everything the report says, piece by piece in order, told without the writers' own helpers; pictures by name only. */
const said: readonly string[] = sampleReport.blocks.flatMap((block) => {
  if (block.kind === 'table') {
    const rows = block.rows.flatMap((row) => row.map((run) => run.text));
    return [block.caption, ...block.header, ...rows];
  }
  return [block.kind === 'chart' ? block.caption : words(block.runs)];
});

/** The same without what stands for the picture, which begins after its name. */
function withoutPicture(pieces: readonly string[]): readonly string[] {
  const from = pieces.indexOf(chart.caption) + 1;
  const to = pieces.findIndex((piece, at) => at >= from && piece.startsWith('数量方面'));
  return [...pieces.slice(0, from), ...pieces.slice(to)];
}

describe('every word of a report', () => {
  it('stands in the Word file, in order', async () => {
    expect(paragraphTexts(await toDocx([sampleReport])).join('')).toBe(said.join(''));
  });

  it('stands in the rich clipboard, in order', () => {
    expect(withoutPicture(textsIn(toHtml([sampleReport])))).toEqual(said);
  });

  it('stands in the sheet rows, in order', () => {
    expect(withoutPicture(toRows(sampleReport).flat())).toEqual(said);
  });

  it('stands in plain text and Markdown, in order', () => {
    for (const output of [toText([sampleReport]), unescapeMarkdown(toMarkdown([sampleReport]))]) {
      let from = 0;
      for (const piece of said) {
        const at = output.indexOf(piece, from);
        expect(at, piece).toBeGreaterThanOrEqual(0);
        from = at + piece.length;
      }
    }
  });
});
