import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/report';
import { decimal } from '../../src/numbers/decimal';
import { toDocx } from '../../src/write/toDocx';
import { DocxLetters } from '../../src/write/toDocxLetters';
import { HOSTILE, reportOf, UNPRINTABLE } from './hostile';
import { chart, sampleReport } from './sampleReport';

/**
 * Microsoft's Open XML SDK, which holds every part of a package against the published schema; by the first edition,
 * the strictest, which knows no later extension.
 */
const faults = async (docx: Uint8Array): Promise<string[]> => {
  const found = await validate(docx, 'docx', 'Office2007');
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
};

/** The file with one part changed. */
function altered(docx: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

const bars = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    level1: `一级${Math.floor(index / 4)}`,
    level2: `二级${index}`,
    weight: decimal(index),
    score: decimal(index / 2),
    cells: [],
  }));

describe('the Word file is valid against the schema', () => {
  it('as a whole report', async () => {
    expect(await faults(await toDocx([sampleReport]))).toEqual([]);
  });

  it('as one of many letters', async () => {
    const blocks = sampleReport.blocks.filter(({ kind }) => kind !== 'table' && kind !== 'chart');
    expect(await faults(await new DocxLetters().docx({ ...sampleReport, blocks }))).toEqual([]);
  });

  it('with several reports, titles broken and whole', async () => {
    const other = { ...sampleReport, title: '短', blocks: sampleReport.blocks.slice(1) };
    expect(await faults(await toDocx([sampleReport, other, sampleReport]))).toEqual([]);
  });

  it.each([1, 5, 14, 45])('with a chart of %i groups', async (count) => {
    const blocks: Block[] = [{ kind: 'chart', caption: '', bars: bars(count) }];
    expect(await faults(await toDocx([{ ...sampleReport, blocks }]))).toEqual([]);
  });

  it('whatever the text', async () => {
    const reports = [...HOSTILE, UNPRINTABLE].map((text) => {
      const hostile = reportOf(text);
      const named = chart.bars.map((bar) => ({ ...bar, level1: text, level2: text }));
      return { ...hostile, blocks: [...hostile.blocks, { ...chart, caption: text, bars: named }] };
    });
    expect(await faults(await toDocx(reports))).toEqual([]);
  });

  it.each([...new Map(sampleReport.blocks.map((block) => [block.kind, block]))])(
    'with nothing but a %s',
    async (_, block) => {
      expect(await faults(await toDocx([{ ...sampleReport, blocks: [block] }]))).toEqual([]);
    },
  );
});

describe('the validator finds', () => {
  const WRONG: readonly (readonly [string, string, RegExp, string])[] = [
    [
      'paragraph properties out of order',
      'word/document.xml',
      /(<w:pStyle [^>]*>)(<w:\w+[^>]*\/>)/,
      '$2$1',
    ],
    ['an unknown value', 'word/styles.xml', /w:val="center"/, 'w:val="middle"'],
    ['an unknown attribute', 'word/footer1.xml', /<w:r>/, '<w:r w:size="9">'],
    [
      'a chart out of order',
      'word/charts/chart1.xml',
      /(<c:grouping [^>]*>)(<c:varyColors [^>]*>)/,
      '$2$1',
    ],
    ['a chart with an unknown value', 'word/charts/chart1.xml', /"autoZero"/, '"zero"'],
  ];

  it.each(WRONG)('%s', async (_, path, right, wrong) => {
    const file = await toDocx([sampleReport]);
    const broken = altered(file, path, (text) => text.replace(right, wrong));
    expect(await faults(broken)).toContainEqual(expect.stringContaining(`/${path}`));
  });
});
