import { describe, expect, test } from 'vitest';
import { tailOf } from '../../../src/proof/structure/tail';

const CELL = { table: 0, row: 0, column: 0 };
const BUREAU = '清河区城市管理局';
const DAY = '2024年4月16日';

/** Lines; one in a cell opens with |, one the file marks as a heading with #. */
const paragraphs = (lines: readonly string[]) =>
  lines.map((line) => ({
    text: line.replace(/^[|#]/, ''),
    cell: line.startsWith('|') ? CELL : null,
    level: line.startsWith('#') ? 1 : null,
  }));

/** Paragraph of the signature, paragraph of the date and its day. */
function tail(lines: readonly string[], body = 0) {
  const { signature, date } = tailOf(paragraphs(lines), body);
  return [signature?.paragraph ?? null, date?.place.paragraph ?? null, date?.day ?? null];
}
const day = '2024-04-16';
const SAID = '已经完成。';

describe('a day and the unit beside it', () => {
  test.each([
    ['right above', [SAID, BUREAU, DAY], [1, 2, day]],
    ['two lines above', [SAID, BUREAU, '（盖章）', DAY], [1, 3, day]],
    ['three lines above', [BUREAU, SAID, '（盖章）', DAY], [0, 3, day]],
    ['four lines above is too far', [BUREAU, SAID, SAID, '（盖章）', DAY], [null, 4, day]],
    ['right behind', [SAID, SAID, DAY, BUREAU], [3, 2, day]],
    ['two lines behind is too far', [SAID, DAY, SAID, BUREAU], [null, 1, day]],
    ['the nearest of two above', ['清河区财政局', BUREAU, DAY], [1, 2, day]],
    ['a name in a table signs nothing', [SAID, `|${BUREAU}`, DAY], [null, 2, day]],
    ['a day in a table is none', [BUREAU, `|${DAY}`], [0, null, null]],
    ['the last of two days', [BUREAU, DAY, BUREAU, '2024年4月17日'], [2, 3, '2024-04-17']],
    ['a day at the very top', [DAY, BUREAU], [1, 0, day]],
  ])('%s', (_, lines, expected) => {
    expect(tail(lines, -1)).toEqual(expected);
  });
});

describe('name and day on one line', () => {
  const long = (length: number) => `${BUREAU}${'　'.repeat(length)}`.slice(0, length - 10) + DAY;
  test.each([
    [`${BUREAU}　${DAY}`, true],
    [`　${BUREAU}　${DAY} `, true],
    [long(70), true],
    [long(71), false],
    [`已经完成　${DAY}`, false],
    [`${BUREAU}　2024年4月`, true],
    [`${BUREAU}　2024年13月1日`, false],
  ])('%s', (line, isSigned) => {
    expect(tail([SAID, line])[0]).toBe(isSigned ? 1 : null);
  });

  test('both stand where the line stands', () => {
    const { signature, date } = tailOf(paragraphs([SAID, `　${BUREAU}　${DAY}`]), 0);
    expect(signature).toEqual({ paragraph: 1, start: 1, end: 20 });
    expect(date?.place).toEqual(signature);
  });
});

describe('a day still to come', () => {
  test.each([
    ['【请补充：签发日期】', 1],
    [' 【请补充签发时间】　', 1],
    ['【请补充：签发人】', null],
    ['于【请补充：签发日期】', null],
  ])('%s', (line, signature) => {
    expect(tail([SAID, BUREAU, line, '一、附注', '说明。'], 3)).toEqual([signature, null, null]);
  });
});

describe('a name without a day', () => {
  test.each([
    ['at the end', [SAID, SAID, BUREAU], [2, null, null]],
    ['not in the heading above the text', [BUREAU, SAID], [null, null, null]],
    ['not in a table', [SAID, SAID, `|${BUREAU}`], [null, null, null]],
    ['not as a heading of the file', [SAID, SAID, `#${BUREAU}`], [null, null, null]],
    ['eleven lines before the end', [SAID, SAID, BUREAU, ...Array(10).fill(SAID)], [2, null, null]],
    ['twelve lines are too far', [SAID, SAID, BUREAU, ...Array(11).fill(SAID)], [null, null, null]],
  ])('%s', (_, lines, expected) => {
    expect(tail(lines)).toEqual(expected);
  });
});
