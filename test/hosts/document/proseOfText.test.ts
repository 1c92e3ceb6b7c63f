import { expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';

const texts = (text: string) => proseOfText(text).paragraphs.map((paragraph) => paragraph.text);

test('one paragraph a line, empty lines left out, every kind of line end', () => {
  expect(texts('\ufeff甲\r\n\r\n　　乙\r丙\u2028丁\n   \n')).toEqual(['甲', '　　乙', '丙', '丁']);
});

test('headings, bold type, lists, rules and escapes of Markdown lose their marks', () => {
  expect(
    proseOfText('## **一、概况**\n**一是**负责；\n- 清扫\n---\n1\\.甲 \\*乙\\*').paragraphs,
  ).toEqual([
    { text: '一、概况', cell: null, level: 2 },
    { text: '一是负责；', cell: null, level: null },
    { text: '清扫', cell: null, level: null },
    { text: '1.甲 *乙*', cell: null, level: null },
  ]);
});

test('signs that mean nothing in a report stay', () => {
  expect(texts('3*5*2=30，#1楼，[bookmark: _GoBack]，____年，《甲|乙》')).toEqual([
    '3*5*2=30，#1楼，[bookmark: _GoBack]，____年，《甲|乙》',
  ]);
});

test('rows of tables become cells, counted from 0, empty cells left out', () => {
  const cells = proseOfText(
    '| 目标 | 得分 |\n|---|:---:|\n| 清扫 | |\n文字\n索引号: | t9 | 主题: | 综合 |\n甲 ｜ 乙',
  ).paragraphs;
  expect(cells.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
    ['目标', 0, 0, 0],
    ['得分', 0, 0, 1],
    ['清扫', 0, 1, 0],
    ['文字', undefined, undefined, undefined],
    ['索引号:', 1, 0, 0],
    ['t9', 1, 0, 1],
    ['主题:', 1, 0, 2],
    ['综合', 1, 0, 3],
    ['甲', 1, 1, 0],
    ['乙', 1, 1, 1],
  ]);
});
