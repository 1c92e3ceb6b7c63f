import { describe, expect, test } from 'vitest';
import { structureOf } from '../../../src/proof/structure';
import { isInside, isOfKind, sectionsAround, sectionsOfKind } from '../../../src/proof/text/kinds';
import { proseOf } from '../prose';

test.each([
  ['部门概况', 'overview', true],
  ['存在问题', 'overview', false],
  ['部门职责', 'duties', true],
  ['履职情况、职责', 'duties', false],
] as const)('%s as %s', (heading, kind, expected) => {
  expect(isOfKind(heading, kind)).toBe(expected);
});

const read = () =>
  structureOf(
    proseOf(
      [
        '一、存在的问题',
        '（一）资金问题',
        '1.支出不足。',
        '（二）人员问题',
        '不足。',
        '二、其他问题',
        '困难。',
        '三、改进措施',
        '加快。',
        '清河区城市管理局',
        '2024年4月16日',
      ].join('\n'),
    ),
  );
const headings = (sections: readonly { readonly heading: string }[]) =>
  sections.map(({ heading }) => heading);

test('the outermost sections of a kind, one right behind the other', () => {
  expect(headings(sectionsOfKind(read(), 'problems'))).toEqual(['存在的问题', '其他问题']);
  expect(headings(sectionsOfKind(read(), 'measures'))).toEqual(['改进措施']);
});

describe('the sections around a paragraph', () => {
  test.each([
    [2, ['支出不足', '资金问题', '存在的问题']],
    [3, ['人员问题', '存在的问题']],
    [4, ['人员问题', '存在的问题']],
    [6, ['其他问题']],
    [8, ['改进措施']],
    [9, []],
    [10, []],
  ])('%i', (paragraph, expected) => {
    expect(headings(sectionsAround(read(), paragraph))).toEqual(expected);
  });

  test('the first section of the text too', () => {
    expect(isInside(read(), 0, 'problems')).toBe(true);
    expect(isInside(read(), 9, 'measures')).toBe(false);
  });
});
