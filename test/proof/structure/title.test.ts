import { describe, expect, test } from 'vitest';
import { titleOf } from '../../../src/proof/structure/title';

const CELL = { table: 0, row: 0, column: 0 };
const paragraphs = (lines: readonly string[]) =>
  lines.map((line) => ({
    text: line.replace(/^\|/, ''),
    cell: line.startsWith('|') ? CELL : null,
    level: null,
  }));
const titled = (lines: readonly string[], firstHeading = lines.length) =>
  titleOf(paragraphs(lines), firstHeading)?.paragraph ?? null;
const ENDING = '绩效自评报告';
const unit = (length: number) => '清河区城市管理'.repeat(12).slice(0, length - ENDING.length);

describe('a line that names a report', () => {
  test.each([
    [ENDING, true],
    [` ${ENDING} `, true],
    [`${ENDING}（2023年度）`, true],
    [`${ENDING}(2023年)　`, true],
    [`${ENDING}（2023 年度）`, true],
    [`${ENDING}（2023年度）的说明会`, false],
    [`${ENDING}2023年度）`, false],
    [`${ENDING}（2023年度`, false],
    [`${ENDING}（20二3年度）`, false],
    [`${ENDING}（202三年度）`, false],
    [`${ENDING}（定稿）`, false],
    [`${unit(70)}${ENDING}`, true],
    [`${unit(71)}${ENDING}`, false],
    [`按时完成。开展${ENDING}`, false],
    [`按时完成；开展${ENDING}`, false],
    [`|${ENDING}`, false],
  ])('%s', (line, isTitle) => {
    expect(titled(['清河区文件', line])).toBe(isTitle ? 1 : null);
  });

  test('the place leaves out the blanks around it', () => {
    expect(titleOf(paragraphs([` ${ENDING} `]), 1)).toEqual({ paragraph: 0, start: 1, end: 7 });
  });
});

test('the first of two, above the first heading, within forty lines', () => {
  const above = (count: number) => [...Array(count).fill('说明'), ENDING];
  expect(titled([ENDING, ENDING])).toBe(0);
  expect([titled(above(2), 3), titled(above(2), 2)]).toEqual([2, null]);
  expect([titled(above(39)), titled(above(40))]).toEqual([39, null]);
});
