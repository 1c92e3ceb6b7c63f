import { describe, expect, it } from 'vitest';
import type { ProseParagraph } from '../../../src/model/proof';
import { correctedName } from '../../../src/taskpane/proof/correctedName';
import { MOST_SHOWN, shownFindings, summaryText } from '../../../src/taskpane/proof/counts';
import { blocksOf, type TextBlock } from '../../../src/taskpane/proof/text/blocks';
import { foldedOf } from '../../../src/taskpane/proof/text/folded';
import { markName, marksOf } from '../../../src/taskpane/proof/text/marks';
import { segmentsOf } from '../../../src/taskpane/proof/text/segments';
import { fixOf, viewOf } from './proofs';

const at = (start: number, end: number) => ({ paragraph: 0, start, end });

/** Segments as text: `[words]` marked, `-words-` taken out, `+words+` put in. */
const drawn = (...args: Parameters<typeof segmentsOf>): string =>
  segmentsOf(...args)
    .map(({ text, names, gone, added }) => {
      const words = `${gone ? `-${text}-` : text}${added && `+${added}+`}`;
      return names.length > 0 ? `[${words}]` : words;
    })
    .join('');

describe('a paragraph with its marks', () => {
  it('is cut where findings begin and end; those that overlap share a piece', () => {
    const marks = [
      { name: 'a', place: at(1, 4) },
      { name: 'b', place: at(3, 6) },
      { name: 'c', place: at(3, 6) },
    ];
    const segments = segmentsOf('一二三四五六七', marks, []);
    expect(segments.map(({ text }) => text)).toEqual(['一', '二三', '四', '五六', '七']);
    expect(segments.map(({ names }) => names.join(''))).toEqual(['', 'a', 'abc', 'bc', '']);
    expect(segments.map(({ begins }) => begins.join(''))).toEqual(['', 'a', 'bc', '', '']);
  });

  it('shows what corrections take out and put in', () => {
    const marks = [{ name: 'a', place: at(2, 4) }];
    expect(drawn('到截止日', marks, [fixOf(0, 1, 3, '截至')])).toBe('到-截-[-止-+截至+][日]');
    expect(drawn('甲乙', [], [fixOf(0, 1, 1, '、')])).toBe('甲+、+乙');
    expect(drawn('甲乙', [], [fixOf(0, 0, 0, '一、')])).toBe('+一、+甲乙');
    expect(drawn('甲乙', [], [fixOf(0, 1, 2, '')])).toBe('甲-乙-');
  });

  it('shows a finding without extent at the character before it', () => {
    expect(drawn('甲乙', [{ name: 'a', place: at(1, 1) }], [])).toBe('[甲]乙');
    expect(drawn('甲乙', [{ name: 'a', place: at(0, 0) }], [])).toBe('[甲]乙');
  });
});

const line = (text: string, level: number | null = null): ProseParagraph => ({
  text,
  level,
  cell: null,
});
const cell = (table: number, row: number, column: number): ProseParagraph => ({
  text: '格',
  level: null,
  cell: { table, row, column },
});

it('marks every place of a finding, each under a name of its own', () => {
  const also = [{ place: at(4, 5), fix: null }];
  const views = [viewOf('a', fixOf(0, 1, 2, '甲'), { also }), viewOf('b', null)];
  const marks = marksOf(views);
  expect(marks.map(({ key, place }) => [key, place.start])).toEqual([
    ['a', 1],
    ['a', 4],
  ]);
  expect(marks.map(({ name }) => name)).toEqual([markName('a', 0), markName('a', 1)]);
  expect(segmentsOf('一二三四五', marks, []).map(({ begins }) => begins.length)).toEqual([
    0, 1, 0, 1,
  ]);
});

describe('the blocks of a text', () => {
  it('puts the cells of a row together, and tables apart', () => {
    const paragraphs = [
      line('前'),
      cell(0, 0, 0),
      cell(0, 0, 2),
      cell(0, 1, 0),
      cell(1, 1, 0),
      line('后'),
    ];
    const rows = blocksOf({ paragraphs }).map((block) =>
      block.kind === 'row' ? block.cells.map(({ column }) => column).join('') : '段',
    );
    expect(rows).toEqual(['段', '02', '0', '0', '段']);
  });

  const drawnFolds = (blocks: readonly TextBlock[], spoken: readonly number[]) =>
    foldedOf(blocks, (paragraph) => spoken.includes(paragraph)).map((fold) =>
      fold.kind === 'gap' ? fold.blocks.length : '段',
    );

  it('folds what nothing is said about, but no heading right above and no single block', () => {
    const texts = [line('一', 1), ...Array(5).fill(line('文')), line('二', 1), line('文')];
    const blocks = blocksOf({ paragraphs: [...texts, ...Array(3).fill(line('文'))] });
    expect(drawnFolds(blocks, [3])).toEqual(['段', 2, '段', 7]);
    expect(drawnFolds(blocks, [2, 8])).toEqual(['段', '段', '段', 3, '段', '段', '段', 2]);
    expect(drawnFolds(blocks, [])).toEqual([11]);
  });
});

describe('what is told', () => {
  const views = [
    viewOf('a', null, { severity: 'error' }),
    viewOf('b', null, { severity: 'hint' }),
    viewOf('c', null, { severity: 'error' }),
  ];

  it('counts by severity', () => {
    expect(summaryText(views)).toBe('2 处错误、1 处建议');
    expect(summaryText([])).toBe('没有发现问题');
  });

  it('lists no more than a person goes through', () => {
    const many = Array.from({ length: MOST_SHOWN + 5 }, (_, index) => viewOf(`${index}`, null));
    expect(shownFindings(many, null)).toHaveLength(MOST_SHOWN);
    expect(shownFindings([...many, ...views], 'error')).toHaveLength(2);
  });

  it('names the corrected file', () => {
    expect(correctedName('年报.docx')).toBe('年报（更正稿）.docx');
    expect(correctedName('2023.12.md')).toBe('2023.12（更正稿）.md');
    expect(correctedName('年报（更正稿）.docx')).toBe('年报（更正稿）.docx');
    expect(correctedName('年报')).toBe('年报（更正稿）');
  });
});
