import { describe, expect, test } from 'vitest';
import { headingOf } from '../../../src/proof/structure/heading';

const line = (text: string, level: number | null = null) => ({ text, cell: null, level });
/** A heading as `level number|heading`, with ` …` where the text goes on behind it. */
function shown(text: string, level: number | null = null): string | null {
  const found = headingOf(line(text, level));
  if (!found) return null;
  return `${found.level} ${found.number}|${found.heading}${found.isRunIn ? ' …' : ''}`;
}
const words = (count: number) => '清扫保洁更新改造'.repeat(10).slice(0, count);

describe('a whole line with a number', () => {
  test.each([
    ['一、部门概况', '1 一、|部门概况'],
    ['　一、部门概况：　', '1 一、|部门概况'],
    ['（一）职责、机构', '2 （一）|职责、机构'],
    ['1.部门职责', '3 1.|部门职责'],
    ['（1）部门职责', '4 （1）|部门职责'],
    ['1）部门职责', '4 1）|部门职责'],
    ['第一部分 部门概况', '1 第一部分|部门概况'],
    [`一、${words(45)}`, `1 一、|${words(45)}`],
    [`一、${words(46)}`, null],
    ['一、负责市容；负责环卫', null],
    ['一、负责市容，', null],
    ['一、负责市容、 ', null],
    ['一、负责市容，负责环卫', '1 一、|负责市容，负责环卫'],
    ['一、负责市容，负责环卫。', null],
    [`一、${words(12)}。`, `1 一、|${words(12)}`],
    [`一、${words(13)}。`, null],
    [`一、${words(13)}. `, null],
    ['一、城区2.5万平方米道路的清扫保洁', '1 一、|城区2.5万平方米道路的清扫保洁'],
    ['一、', null],
    ['一、：', null],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('a heading at the front of its text', () => {
  test.each([
    ['一、部门概况。我局负责市容。', '1 一、|部门概况 …'],
    ['一、部门概况：我局负责市容，开展执法。', '1 一、|部门概况 …'],
    ['一、部门概况  我局负责市容，开展执法。', '1 一、|部门概况 …'],
    ['一、部门概况 我局负责市容，开展执法。', '1 一、|部门概况 …'],
    ['一、概况（2023） 我局负责市容，开展执法。', '1 一、|概况（2023） …'],
    ['一、2023 年我局负责市容，开展执法。', null],
    ['一、我局 2023年负责市容，开展执法。', null],
    ['一、支出A B类负责市容，开展执法。', null],
    ['一、市容。我局负责。', '1 一、|市容 …'],
    ['一、市。我局负责。', null],
    ['一、我局负责市容，办公室。负责环卫。', null],
    ['一、称为“一站式。服务”负责。', null],
    [`一、${words(21)}。我局负责市容。`, `1 一、|${words(21)} …`],
    [`一、${words(22)}。我局负责市容。`, null],
    [`一、${words(13)}。完`, `1 一、|${words(13)} …`],
    [`一、${words(13)}。完。`, `1 一、|${words(13)} …`],
    [`一、存在的问题我局${words(37)}。`, null],
    [`一、存在的问题我局${words(38)}。`, '1 一、|存在的问题 …'],
    [`一、存在的主要问题我局${words(60)}。`, '1 一、|存在的主要问题 …'],
    [`一、我局存在的问题${words(60)}。`, null],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('a line that the file marks as a heading', () => {
  test.each([
    ['部门概况', 2, '2 |部门概况'],
    [' 部门概况：', 2, '2 |部门概况'],
    [words(60), 2, `2 |${words(60)}`],
    [words(61), 2, null],
    ['负责市容；负责环卫', 2, null],
    [' ：', 2, null],
    [`一、 ${words(50)}`, 2, `2 一、|${words(50)}`],
    ['一、部门概况', 2, '1 一、|部门概况'],
    ['部门概况', null, 'null |部门概况'],
    ['　部门概况：', null, 'null |部门概况'],
    ['部门的概况', null, null],
  ])('%s at %s', (text, level, expected) => {
    expect(shown(text, level)).toBe(expected);
  });
});

test('cells and endless paragraphs hold no heading', () => {
  const cell = { table: 0, row: 0, column: 0 };
  expect(headingOf({ text: '一、部门概况', cell, level: null })).toBeNull();
  const long = (length: number) => `一、部门概况。${words(8).repeat(600)}`.slice(0, length);
  expect([4000, 4001].map((length) => headingOf(line(long(length))) !== null)).toEqual([
    true,
    false,
  ]);
});
