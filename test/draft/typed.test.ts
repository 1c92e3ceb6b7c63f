import { expect, test } from 'vitest';
import { textOf } from '../../src/draft/runs';
import { typedItems, typedLine, typedLines, typedParagraphs } from '../../src/draft/typed';

const entry = (text: string) => ({ id: 'x', text, cell: { sheet: '报告素材', address: 'C2' } });
const kinds = (text: string) => typedLines(entry(text)).map(({ kind, text: rest }) => [kind, rest]);

test.each([
  [
    '甲。\n\n  乙\r\n',
    [
      ['text', '甲'],
      ['text', '乙'],
    ],
  ],
  // A short numbered line with words below it heads them.
  [
    '(1)党政办公室\n负责综合协调。\n(2)党建办公室\n负责党的建设。',
    [
      ['heading', '党政办公室'],
      ['text', '负责综合协调'],
      ['heading', '党建办公室'],
      ['text', '负责党的建设'],
    ],
  ],
  // A list of short lines is a list, not headings of nothing.
  [
    '1.筑牢屏障\n2.夯实基础',
    [
      ['item', '筑牢屏障'],
      ['item', '夯实基础'],
    ],
  ],
  [
    '（一）负责会议。\n（二）负责文稿；',
    [
      ['item', '负责会议'],
      ['item', '负责文稿；'],
    ],
  ],
  [
    '一是甲；\n二是乙。',
    [
      ['clause', '甲；'],
      ['clause', '乙'],
    ],
  ],
  // 一是……二是…… on one line is a sentence.
  ['开展工作。一是甲。二是乙。', [['text', '开展工作。一是甲。二是乙']]],
  ['一是甲，二是乙', [['text', '一是甲，二是乙']]],
  // A decimal or an amount is no number of a line.
  [
    '2.5分的指标\n3.14',
    [
      ['text', '2.5分的指标'],
      ['text', '3.14'],
    ],
  ],
  [
    '主要职责包括：\n（1）甲',
    [
      ['text', '主要职责包括：'],
      ['item', '甲'],
    ],
  ],
  ['一是\n。。', [['text', '一是']]],
  [
    '（一）\n甲',
    [
      ['text', '（一）'],
      ['text', '甲'],
    ],
  ],
  [
    '一是甲\n乙\n丙',
    [
      ['text', '一是甲'],
      ['text', '乙'],
      ['text', '丙'],
    ],
  ],
])('the lines of %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('every figure of typed words is a run with the cell, the words around it have none', () => {
  expect(typedLine(entry('资产7.23万元，占60%以上。'))).toEqual([
    { text: '资产' },
    { text: '7.23', cells: [entry('').cell] },
    { text: '万元，占' },
    { text: '60%', cells: [entry('').cell] },
    { text: '以上' },
  ]);
});

test('lines as one line, as paragraphs, as items', () => {
  const list = entry('1.甲\n2.乙。\n乙的说明');
  expect(textOf(typedLine(list))).toBe('甲；乙；乙的说明');
  expect(typedParagraphs(list).map(textOf)).toEqual(['一是甲。', '二是乙。', '乙的说明。']);
  expect(typedItems(list).map(textOf)).toEqual(['甲。', '乙。乙的说明。']);
  expect(typedItems(entry('甲\n乙')).map(textOf)).toEqual(['甲。', '乙。']);
});

test('a line of up to 40 characters heads what stands below it', () => {
  const kindOf = (length: number) => kinds(`一、${'职'.repeat(length)}\n甲`)[0]?.[0];
  expect(kindOf(40)).toBe('heading');
  expect(kindOf(41)).toBe('item');
});

test('figures at the ends of a text leave no empty words beside them', () => {
  const cells = [entry('').cell];
  expect(typedLine(entry('12；；'))).toEqual([{ text: '12', cells }]);
  expect(typedParagraphs(entry('甲。乙12%'))).toEqual([
    [{ text: '甲。乙' }, { text: '12%', cells }, { text: '。' }],
  ]);
});

test('only the lines of a list are counted, and what stands before it is an item of its own', () => {
  const list = entry('概述\n1.甲\n2.乙\n乙的说明\n3.丙');
  expect(typedParagraphs(list).map(textOf)).toEqual([
    '概述。',
    '一是甲。',
    '乙。',
    '乙的说明。',
    '二是丙。',
  ]);
  expect(typedItems(list).map(textOf)).toEqual(['概述。', '甲。', '乙。乙的说明。', '丙。']);
});
