import { expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { structureOf } from '../../../src/proof/structure';
import { linesOf, runningText } from '../../../src/proof/text/body';
import { withoutTitles } from '../../../src/proof/text/mask';
import { matchesOf } from '../../../src/proof/text/matches';
import { numberMarkOf, printNumber } from '../../../src/proof/text/numbering';
import { marksOf, placeOfMark } from '../../../src/proof/text/order/marks';
import { placeOf, placeOfMatch } from '../../../src/proof/text/place';
import { clausesOf, sentencesOf } from '../../../src/proof/text/sentences';
import { textAt } from '../../../src/proof/text/textAt';
import { unitNameOf } from '../../../src/proof/text/unitName';

test.each([
  ['chinese', 12, '十二、'],
  ['chinese', 20, '二十、'],
  ['chineseParen', 31, '（三十一）'],
  ['arabic', 12, '12.'],
  ['part', 2, '第二部分'],
] as const)('as %s, %i is printed %s', (style, ordinal, text) => {
  expect(printNumber(style, ordinal)).toBe(text);
});

test.each([
  ['（一） 概况', '（一）', 0, 4],
  ['　（一）　　概况', '（一）', 1, 6],
  ['（一）', '（一）', 0, 3],
  ['1.  ', '1.', 0, 4],
])('%s opens with %s', (line, text, start, end) => {
  expect(numberMarkOf(line)).toMatchObject({ text, start, end });
});

test('numbers of a table are none of the text', () => {
  const prose = proseOfText('一、概况\n| 三、 | 甲 |\n　（一）我局负责市容，办理投诉。');
  const marks = marksOf({ prose, structure: structureOf(prose) });
  expect(marks.map((mark) => [mark.text, mark.isHeading, placeOfMark(mark)])).toEqual([
    ['一、', true, { paragraph: 0, start: 0, end: 2 }],
    ['（一）', false, { paragraph: 3, start: 1, end: 4 }],
  ]);
});

test('sentences end behind the last of several marks', () => {
  expect(sentencesOf('完成。。”验收！').map(({ text }) => text)).toEqual(['完成。。”', '验收！']);
  expect(clausesOf('完成，，验收，').map(({ text }) => text)).toEqual(['完成，，', '验收，']);
});

test.each([
  ['清河局', '清河局'],
  ['河局', null],
  ['清河区 　 管理局', '清河区 管理局'],
  [`${'清'.repeat(44)}局`, `${'清'.repeat(44)}局`],
  [`${'清'.repeat(45)}局`, null],
])('%s names %s', (line, name) => {
  expect(unitNameOf(line)).toBe(name);
});

test('places leave out the blanks on both sides', () => {
  expect(placeOf(2, '　　已完成 ')).toEqual({ paragraph: 2, start: 2, end: 5 });
  const [match] = matchesOf('已完成', /完成/g);
  if (!match) throw new Error('no match');
  expect(placeOfMatch(1, match, 3)).toEqual({ paragraph: 1, start: 4, end: 6 });
  expect(placeOfMatch(1, match)).toEqual({ paragraph: 1, start: 1, end: 3 });
});

test('matches side by side', () => {
  expect(matchesOf('丙丙丙', /丙/g).map(({ index }) => index)).toEqual([0, 1, 2]);
});

test('documents by title and number are blanked out, other brackets stay', () => {
  expect(withoutTitles('（2024）8号《办法》')).toBe('□'.repeat(12));
  expect(withoutTitles('（2024）8件《办法')).toBe('（2024）8件《办法');
});

test('running text holds neither blank lines nor the mark behind a heading', () => {
  const plain = (text: string) => ({ text, cell: null, level: null });
  const cell = { text: '甲', cell: { table: 0, row: 0, column: 0 }, level: null };
  const prose = { paragraphs: [plain('一、概况.'), plain('　'), cell, plain('完成。')] };
  const context = { prose, structure: structureOf(prose) };
  expect(runningText(context)).toEqual([{ paragraph: 3, text: '完成。', shift: 0 }]);
  expect(linesOf(prose).map(({ paragraph }) => paragraph)).toEqual([0, 1, 3]);
  expect([textAt(prose.paragraphs, 3), textAt(prose.paragraphs, 4)]).toEqual(['完成。', '']);
});
