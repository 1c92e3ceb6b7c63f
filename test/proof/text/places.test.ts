import { describe, expect, test } from 'vitest';
import { structureOf } from '../../../src/proof/structure';
import { bodyOf, headingEnd, headsOf, ownBodyOf, runningText } from '../../../src/proof/text/body';
import { headingPlace } from '../../../src/proof/text/headingPlace';
import { joined, placeInJoined } from '../../../src/proof/text/joined';
import {
  isInside,
  lastOpened,
  sectionsAround,
  sectionsOfKind,
} from '../../../src/proof/text/kinds';
import { withoutQuotes, withoutTitles } from '../../../src/proof/text/mask';
import { placeOf } from '../../../src/proof/text/place';
import { quote } from '../../../src/proof/text/quote';
import { repeatsIn } from '../../../src/proof/text/repeats';
import { shareIn } from '../../../src/proof/text/shingles';
import { proseOf } from '../prose';

const read = (text: string) => {
  const prose = proseOf(text);
  return { prose, structure: structureOf(prose) };
};

describe('a quotation', () => {
  test.each([
    ['  已经  完成 ', 30, '“已经 完成”'],
    ['一二三四五六', 6, '“一二三四五六”'],
    ['一二三四五六七', 6, '“一二三四……六七”'],
    ['一二三四五六七八', 5, '“一二三四……八”'],
  ])('%s in %i characters is %s', (text, most, expected) => {
    expect(quote(text, most)).toBe(expected);
  });
});

describe('titles, numbers and quotations are blanked out, places stay', () => {
  test.each([
    ['按《绩效自评办法》执行', '按□□□□□□□□执行'],
    ['依据财预〔2020〕10号执行', '□□□□□□□□□□□□□执行'],
    ['依据（清财字〔2024〕第 8 号）', '依据□□□□□□□□□□□□□□□□'],
    ['第8号楼', '第8号楼'],
    ['〔2024〕8号', '□□□□□□□□'],
  ])('%s', (text, expected) => {
    expect(withoutTitles(text)).toBe(expected);
    expect(withoutTitles(text)).toHaveLength(text.length);
  });

  test('words in quotation marks too', () => {
    expect(withoutQuotes('称为“一站式”服务')).toBe('称为□□□□□服务');
  });
});

describe('where words stand', () => {
  test('a paragraph without the blanks around it; an empty one is a point', () => {
    expect(placeOf(2, '　已完成 ')).toEqual({ paragraph: 2, start: 1, end: 4 });
    expect(placeOf(0, '  ')).toEqual({ paragraph: 0, start: 2, end: 2 });
  });

  test('a heading with its number, blanks left out', () => {
    const { prose, structure } = read('一、概况\n　（一）职责。负责市容。');
    const places = structure.sections.map((section) => headingPlace({ prose }, section));
    expect(places).toEqual([
      { paragraph: 0, start: 0, end: 4 },
      { paragraph: 1, start: 1, end: 6 },
    ]);
  });
});

describe('running text', () => {
  const context = read(
    '清河区城管局2023年度绩效自评报告\n一、概况\n开头。\n（一）职责。负责市容。\n第二段。\n　\n二、问题\n无。\n清河区城管局\n2024年4月16日',
  );
  const shown = (stretches: ReturnType<typeof bodyOf>) =>
    stretches.map(({ paragraph, text, shift }) => `${paragraph}+${shift} ${text}`);
  const [first, inner] = context.structure.sections;

  test('of a section, of those inside it, and of the whole report', () => {
    if (!first || !inner) throw new Error('no sections');
    expect(shown(bodyOf(context, first))).toEqual(['2+0 开头。', '3+6 负责市容。', '4+0 第二段。']);
    expect(shown(ownBodyOf(context, first))).toEqual(['2+0 开头。']);
    expect(shown(ownBodyOf(context, inner))).toEqual(['3+6 负责市容。', '4+0 第二段。']);
    expect(shown(runningText(context))).toEqual([
      '2+0 开头。',
      '3+6 负责市容。',
      '4+0 第二段。',
      '6+0 无。',
    ]);
  });

  test('a heading ends behind its mark and blanks', () => {
    if (!inner) throw new Error('no section');
    expect(headingEnd('（一）职责。　负责市容。', inner)).toBe(7);
    expect(headingEnd('（一）职责', inner)).toBe(5);
    expect(headsOf(context.structure)).toBe(headsOf(context.structure));
    expect(headsOf(context.structure).get(3)).toBe(inner);
  });
});

describe('the sections around a paragraph', () => {
  const { structure } = read(
    '引言。\n一、存在的问题\n开头。\n（一）资金问题\n不足。\n二、改进措施\n加快。\n（一）问题整改措施\n落实。',
  );
  const headings = (paragraph: number) =>
    sectionsAround(structure, paragraph).map(({ heading }) => heading);

  test.each([
    [0, []],
    [1, ['存在的问题']],
    [2, ['存在的问题']],
    [3, ['资金问题', '存在的问题']],
    [4, ['资金问题', '存在的问题']],
    [6, ['改进措施']],
    [8, ['问题整改措施', '改进措施']],
  ])('of paragraph %i', (paragraph, expected) => {
    expect(headings(paragraph)).toEqual(expected);
  });

  test('and what they tell of', () => {
    expect([0, 2, 4, 6].map((at) => isInside(structure, at, 'problems'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInside(structure, 6, 'problems', 'measures')).toBe(true);
    expect(sectionsOfKind(structure, 'problems').map(({ heading }) => heading)).toContain(
      '存在的问题',
    );
    expect(sectionsOfKind(structure, 'problems').map(({ heading }) => heading)).not.toContain(
      '资金问题',
    );
    expect([0, 1, 2, 3, 8, 99].map((at) => lastOpened(structure, at))).toEqual([-1, 0, 0, 1, 3, 3]);
  });
});

describe('joined text', () => {
  const text = joined([
    { paragraph: 0, text: '甲 乙　丙', shift: 2 },
    { paragraph: 3, text: '丁《戊》己庚辛', shift: 0 },
  ]);

  test('has no blanks and no titles, and knows where each character stood', () => {
    expect(text.text).toBe('甲乙丙丁己庚辛');
    expect(placeInJoined(text, 0, 3)).toEqual({ paragraph: 0, start: 2, end: 7 });
    expect(placeInJoined(text, 3, 2)).toEqual({ paragraph: 3, start: 0, end: 5 });
  });

  test('over several paragraphs stands where most of it does', () => {
    expect(placeInJoined(text, 0, 5)).toEqual({ paragraph: 0, start: 2, end: 7 });
    expect(placeInJoined(text, 2, 5)).toEqual({ paragraph: 3, start: 0, end: 7 });
    expect(placeInJoined(text, 2, 2)).toEqual({ paragraph: 0, start: 6, end: 7 });
  });
});

describe('repeats', () => {
  test.each([
    ['甲乙丙丁一甲乙丙丁', 4, [{ first: 0, second: 5, length: 4 }]],
    ['甲乙丙丁一甲乙丙丁', 5, []],
    ['一甲乙丙丁戊二甲乙丙丁戊三', 4, [{ first: 1, second: 7, length: 5 }]],
    ['甲乙丙丁甲乙丙丁', 4, [{ first: 0, second: 4, length: 4 }]],
    ['甲甲甲甲甲甲甲甲', 4, [{ first: 0, second: 4, length: 4 }]],
    [
      '甲乙丙丁一甲乙丙丁二甲乙丙丁',
      4,
      [
        { first: 0, second: 5, length: 4 },
        { first: 0, second: 10, length: 4 },
      ],
    ],
    ['', 4, []],
  ])('of %s in stretches of %i', (text, least, expected) => {
    expect(repeatsIn(text, least)).toEqual(expected);
  });

  test('shares of a text that stand in another', () => {
    const twelve = '一二三四五六七八九十甲乙';
    expect(shareIn(`${twelve}丙`, `${twelve}丙`)).toBe(1);
    expect(shareIn(`丙${twelve}`, twelve)).toBeCloseTo(12 / 13);
    expect(shareIn(`${twelve}丙${twelve}`, twelve)).toBeCloseTo(24 / 25);
    expect(shareIn('', '')).toBe(0);
  });
});
