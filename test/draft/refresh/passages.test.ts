import { describe, expect, it } from 'vitest';
import {
  editPassage,
  keepPassage,
  type Manuscript,
  outgoingOf,
  previewOf,
  refreshAll,
  restorePassage,
  withDrafts,
} from '../../../src/draft/refresh';
import { blockText, runsOf } from '../../../src/draft/refresh/blockText';
import { mergeText } from '../../../src/draft/refresh/merge';
import { relink } from '../../../src/draft/refresh/relink';
import type { Block, Report } from '../../../src/model/report';
import { decimal } from '../../../src/numbers/decimal';

const cells = [{ sheet: '表', address: 'H5' }];
const table = (score: string): Block => ({
  id: '得分|indicatorTable|',
  kind: 'table',
  caption: '得分表',
  header: ['指标', '得分'],
  widths: [1, 1],
  rows: [[{ text: '场次' }, { text: score, cells }]],
});
const chart = (score: number): Block => ({
  id: '得分|scorePicture|',
  kind: 'chart',
  caption: '得分图',
  bars: [{ level1: '产出', level2: '数量', weight: decimal(10), score: decimal(score), cells }],
});
const words = (text: string): Block => ({
  id: '一|execution|',
  kind: 'paragraph',
  runs: [{ text }],
});
const report = (...blocks: Block[]): Report => ({
  outline: 'x',
  style: 'prose',
  form: '表!A1',
  forms: ['表!A1'],
  title: '报告',
  selfName: '我局',
  blocks,
  missing: [],
});
const first = (...blocks: Block[]) => withDrafts(null, [report(...blocks)], 'mark');
const again = (former: Manuscript, ...blocks: Block[]) =>
  withDrafts(former, [report(...blocks)], 'mark');
const shown = (manuscript: Manuscript) =>
  outgoingOf(manuscript).flatMap(({ blocks }) => blocks.map(blockText));
const marks = (manuscript: Manuscript) =>
  previewOf(manuscript).reports.flatMap(({ passages }) => passages.map(({ mark }) => mark?.state));

describe('tables and charts', () => {
  it('have their words and figures as text, and runs only where they have cells', () => {
    expect(blockText(table('8'))).toBe('得分表\n指标\n得分\n场次\n8');
    expect(blockText(chart(8))).toBe('得分图\n产出·数量 8／10');
    expect(runsOf(table('8')).map(({ text }) => text)).toEqual(['场次', '8']);
    expect(runsOf(chart(8))).toEqual([]);
  });

  it('cannot be edited, and take what is drafted when refreshed', () => {
    const old = first(table('8'), chart(8));
    expect(editPassage(old, 1, '改')).toEqual(old);
    const waiting = again(old, table('9'), chart(9));
    expect(marks(waiting)).toEqual(['changed', 'changed']);
    expect(shown(refreshAll(waiting))).toEqual([table('9'), chart(9)].map(blockText));
  });

  it('stay as a person kept them until the draft changes once more', () => {
    const kept = keepPassage(again(first(table('8')), table('9')), 1);
    const same = again(kept, table('9'));
    expect([shown(same), marks(same)]).toEqual([[blockText(table('8'))], [undefined]]);
    const newer = refreshAll(again(same, table('10')));
    expect(shown(newer)).toEqual([blockText(table('10'))]);
  });
});

describe('what a person kept though the draft has it no longer', () => {
  const kept = keepPassage(again(first(words('得9分。'), table('9')), table('9')), 1);

  it('can be edited, and what still stands keeps its cells', () => {
    expect(shown(editPassage(kept, 1, '共得9分。'))).toEqual(['共得9分。', blockText(table('9'))]);
  });

  it('is gone when the draft is restored', () => {
    expect(shown(restorePassage(kept, 1))).toEqual([blockText(table('9'))]);
  });

  it('stands against a draft that has it again in other words', () => {
    const back = refreshAll(again(kept, words('得8分。'), table('9')));
    expect([shown(back), marks(back)]).toEqual([
      ['得9分。', blockText(table('9'))],
      ['disputed', undefined],
    ]);
  });
});

it('blocks without a name of their own go on by their words', () => {
  const bare: Block = { kind: 'title', runs: [{ text: '【请补充：标题】', missing: true }] };
  const next = again(first(bare), bare);
  expect(marks(next)).toEqual([undefined]);
  expect(previewOf(next).missing).toEqual([{ key: 1, prompt: '标题', ask: '', cell: null }]);
});

it('a figure a person parted from its unit is no longer that of the cell', () => {
  const runs = [{ text: '得' }, { text: '200万元', cells }, { text: '。' }];
  expect(relink('共得200万元。', runs)).toContainEqual({ text: '200万元', cells });
  expect(relink('得200多万元。', runs)).toEqual([{ text: '得200多万元。' }]);
});

it('a sentence is put in at the beginning, between and at the end', () => {
  const base = '甲方。乙方。';
  const mine = '甲方。乙方。';
  expect(mergeText(base, `${mine}丙。`, '丁。甲方。乙方。')).toEqual({
    text: '丁。甲方。乙方。丙。',
    disputed: false,
  });
  expect(mergeText(base, `戊。${mine}`, '甲方。乙方。丁。').text).toBe('戊。甲方。乙方。丁。');
});

it('words that both the person and the draft took out are no matter of dispute', () => {
  expect(mergeText('甲方很好，得9分。', '甲方，得9分了。', '甲方，得8分。')).toEqual({
    text: '甲方，得8分了。',
    disputed: false,
  });
});
