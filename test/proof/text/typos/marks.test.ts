import { describe, expect, test } from 'vitest';
import { brokenBrackets } from '../../../../src/proof/text/typos/brackets';
import { halfWidthMarks, repeatedMarks } from '../../../../src/proof/text/typos/halfWidth';

const line = (text: string) => ({ paragraph: 1, text, shift: 4 });

describe('half-width marks', () => {
  const told = (...texts: string[]) =>
    halfWidthMarks(texts.map(line)).map(({ found, right }) => `${found}${right}`);

  test('where they are few each is corrected', () => {
    expect(halfWidthMarks([line('完成甲，完成乙，完成丙，完成各项工作,办结投诉')])).toEqual([
      {
        place: { paragraph: 1, start: 22, end: 23 },
        found: ',',
        right: '，',
        message: '“各项工作,办结投诉”用了半角标点“,”，中文里应当用全角“，”。',
        severity: 'hint',
        alike: 'half',
      },
    ]);
  });

  test('where they are many they are told once', () => {
    expect(halfWidthMarks([line('甲,乙;丙'), line('甲，乙')])).toEqual([
      {
        place: { paragraph: 1, start: 5, end: 6 },
        found: ',',
        right: null,
        message: '全文的标点多为半角（共2处），中文里应当用全角，可用查找替换统一。',
        severity: 'hint',
        alike: 'half',
      },
    ]);
  });

  test.each([
    ['one of four', ['甲,乙，丙，丁，戊'], [',，']],
    ['two of seven', ['甲,乙，丙，丁', '甲:乙，丙；丁？戊'], [',null']],
    ['two of eight', ['甲,乙，丙，丁', '甲:乙，丙；丁？戊！'], [',，', ':：']],
    ['at the start', [',乙，丙，丁，戊'], []],
    ['between figures', ['参加1,200人'], []],
    ['none', ['完成'], []],
  ])('%s', (_, texts, expected) => {
    expect(told(...texts)).toEqual(expected);
  });
});

test.each([
  ['完成，，验收', 6, '，，', '，'],
  ['完成。。。验收', 6, '。。。', '。'],
  ['完成。，验收', 6, '。，', '。'],
  ['完成，。验收', 6, '，。', '。'],
  ['完成，；验收', 6, '，；', '；'],
])('marks in a row: %s', (text, start, found, right) => {
  expect(repeatedMarks(line(text))).toEqual([
    {
      place: { paragraph: 1, start, end: start + found.length },
      found,
      right,
      message: `标点“${found}”连用，应为“${right}”。`,
      alike: found,
    },
  ]);
});

test('marks that may stand side by side', () => {
  expect(repeatedMarks(line('等待……继续……“优”，“良”。'))).toEqual([]);
});

describe('brackets', () => {
  const told = (text: string) =>
    brokenBrackets(line(text)).map(({ place, found, right }) => `${place.start} ${found} ${right}`);

  test('of two widths, quoted up to thirty characters', () => {
    const words = '项目支出、基本支出'.repeat(4);
    expect(brokenBrackets(line(`支出（${words})`))).toEqual([
      {
        place: { paragraph: 1, start: 43, end: 44 },
        found: ')',
        right: '）',
        message: `括号一个全角一个半角：“（${words.slice(0, 29)}”，应当都用全角。`,
      },
    ]);
  });

  test('the half-width one is mended, whichever it is', () => {
    expect(brokenBrackets(line('收入(拨款）合计'))).toEqual([
      {
        place: { paragraph: 1, start: 6, end: 7 },
        found: '(',
        right: '（',
        message: '括号一个全角一个半角：“(拨款）”，应当都用全角。',
      },
    ]);
  });

  test('without a partner', () => {
    expect(brokenBrackets(line('《办法'))).toEqual([
      {
        place: { paragraph: 1, start: 4, end: 5 },
        found: '《',
        right: null,
        message: '“《”不成对，请补上另一半或者删去。',
      },
    ]);
  });

  test.each([
    ['1）清扫；2）保洁', []],
    ['一）清扫；a）保洁', []],
    ['编号123）清扫', ['9 ） null']],
    ['（《办法）', ['5 《 null']],
    ['（办法》）', ['7 》 null']],
    [`${'（'.repeat(25)}甲${'）'.repeat(25)}`, []],
    [
      `${'《'.repeat(25)}甲）`,
      ['30 ） null', ...Array.from({ length: 25 }, (_, at) => `${at + 4} 《 null`)],
    ],
    [
      `（${'《'.repeat(20)}）`,
      ['25 ） null', '4 （ null', ...Array.from({ length: 20 }, (_, at) => `${at + 5} 《 null`)],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
