import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { proofContext } from '../../../src/proof';
import { problemsAndMeasures } from '../../../src/proof/text/answers';
import { itemsOf } from '../../../src/proof/text/items';
import { isWhole } from '../../../src/proof/text/whole';

const contextOf = (lines: readonly string[]) => proofContext(proseOfText(lines.join('\n')), {});

function items(...lines: string[]) {
  const context = contextOf(lines);
  const [section] = context.structure.sections;
  return section ? itemsOf(context, section) : [];
}
const texts = (...lines: string[]) => items(...lines).map(({ text }) => text);

describe('the items of a section', () => {
  test.each([
    [
      'a numbered paragraph with what follows it',
      ['一、问题', '1.人手少。', '说明。', '2.资金少。'],
      ['1.人手少。\n说明。', '2.资金少。'],
    ],
    [
      'a heading of its own',
      ['一、问题', '概述。', '（一）存在问题', '人手少。'],
      ['概述。', '（一）存在问题\n人手少。'],
    ],
    [
      'a known heading without a number',
      ['一、问题', '概述。', '存在问题', '人手少。'],
      ['概述。', '存在问题\n人手少。'],
    ],
    [
      'a number in front of a sentence',
      ['一、问题', '概述。', '1.人手少，资金少，都要补充。'],
      ['概述。', '1.人手少，资金少，都要补充。'],
    ],
    [
      'parts of one paragraph',
      ['一、问题', '概述。', '一是人手少。二是资金少。'],
      ['概述。', '一是人手少。', '二是资金少。'],
    ],
    [
      'parts that the paragraph opens with words',
      ['一、问题', '概述。', '我局一是人手少。二是资金少。'],
      ['概述。', '一是人手少。', '二是资金少。'],
    ],
    [
      '一是 in front of a paragraph',
      ['一、问题', '一是人手少。', '二是资金少。'],
      ['一是人手少。', '二是资金少。'],
    ],
    [
      'one 一是 inside a paragraph parts nothing',
      ['一、问题', '概述。', '其中一是人手少。'],
      ['概述。\n其中一是人手少。'],
    ],
    [
      'numbers behind a mark',
      ['一、问题', '问题有：1.人手少。2.资金少。'],
      ['1.人手少。', '2.资金少。'],
    ],
    [
      'tables left out',
      ['一、问题', '1.人手少。', '| 甲 | 乙 |', '2.资金少。'],
      ['1.人手少。', '2.资金少。'],
    ],
    [
      'the text behind the heading on its line',
      ['一、存在的问题。我局人手少，资金少。', '说明。'],
      ['我局人手少，资金少。\n说明。'],
    ],
    ['up to the next section', ['一、问题', '人手少。', '二、措施', '补充。'], ['人手少。']],
  ])('%s', (_, lines, expected) => {
    expect(texts(...lines)).toEqual(expected);
  });

  test('stand where their first words stand', () => {
    const line = '一、存在的问题。我局问题有：一是人手少，资金少。二是 经验少；说明。';
    expect(items(line).map(({ place }) => line.slice(place.start, place.end))).toEqual([
      '一是人手少，资金少',
      '二是 经验少',
    ]);
    const blank = '问题有：　1.人手少。　2.资金少。';
    expect(
      items('一、问题', blank).map(({ place }) => blank.slice(place.start, place.end)),
    ).toEqual(['1.人手少', '2.资金少']);
  });
});

describe('problems and measures', () => {
  const told = (...lines: string[]) => {
    const { problems, measures } = problemsAndMeasures(contextOf(lines));
    return [problems.map(({ text }) => text), measures.map(({ text }) => text)];
  };
  test.each([
    [
      'each in its own section',
      ['一、存在问题', '人手少。', '二、改进措施', '补充人手。'],
      [['人手少。'], ['补充人手。']],
    ],
    ['not both under one heading', ['一、存在问题及改进措施', '人手少。'], [[], []]],
    [
      'a section inside another is told once',
      ['一、存在问题', '（一）资金问题', '资金少。', '二、人员问题', '人手少。'],
      [['（一）资金问题\n资金少。', '人手少。'], []],
    ],
    [
      'below a common heading',
      ['一、问题及措施', '（一）存在问题', '人手少。', '（二）改进措施', '补充人手。'],
      [['人手少。'], ['补充人手。']],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });
});

describe('a whole report', () => {
  const said = (length: number) => '办结投诉。'.repeat(400).slice(0, length);
  test.each([
    ['three headings', ['一、概况', '（一）职责', '（二）人员'], true],
    ['two headings', ['一、概况', '（一）职责'], false],
    ['headings of the third level do not count', ['一、概况', '1.职责', '2.人员'], false],
    ['1500 characters', [said(1000), said(500)], true],
    ['1499 characters', [said(1000), said(499)], false],
    ['a title and a heading', ['清河区城市管理局2023年度绩效自评报告', '（一）概况'], true],
    ['a title and a lower heading', ['清河区城市管理局2023年度绩效自评报告', '1.概况'], false],
  ])('%s', (_, lines, expected) => {
    expect(isWhole(contextOf(lines))).toBe(expected);
  });
});
