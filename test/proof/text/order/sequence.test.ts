import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../../../src/hosts/document/proseOfText';
import { proofContext } from '../../../../src/proof';
import { sequenceDefects } from '../../../../src/proof/text/order/sequence';

const of = (lines: readonly string[]) =>
  sequenceDefects(proofContext(proseOfText(lines.join('\n')), {}));
const told = (lines: readonly string[]) =>
  of(lines).map(({ place, found, expected }) => [place?.paragraph, found, expected]);

describe('what a slip of the order says', () => {
  test('a number left out', () => {
    expect(of(['一、概况', '三、问题'])).toEqual([
      {
        place: { paragraph: 1, start: 0, end: 2 },
        message: '编号不连续：“一、”之后是“三、”，应为“二、”。',
        found: '三、',
        expected: '二、',
        alike: undefined,
      },
    ]);
  });

  test('a number used twice', () => {
    expect(of(['1.甲', '　1.乙', '2.丙', '2.丁']).map(({ message }) => message)).toEqual([
      '编号重复：“2.”之后是“2.”，应为“3.”。',
    ]);
  });

  test('a number that starts again below its own kind', () => {
    expect(of(['一、概况', '（一）甲', '（二）乙', '（一）丙'])).toEqual([
      {
        place: { paragraph: 3, start: 0, end: 3 },
        message: '“（一）”在“（二）”之下又从头编起，与上一层用了同一种编号；下一层应当用“1.”。',
        found: '（一）',
        expected: '1.',
        alike: 'restart',
      },
    ]);
  });

  test('a higher kind below a deeper one, each pair told once', () => {
    expect(of(['1.概况', '（一）甲', '（二）乙', '2.问题', '（一）丙'])).toEqual([
      {
        place: { paragraph: 1, start: 0, end: 3 },
        message: '“（一）”放在了“1.”之下，层次颠倒。顺序应为“一、”“（一）”“1.”“（1）”。',
        found: '（一）',
        expected: null,
        alike: undefined,
      },
    ]);
    expect(
      told(['1.概况', '（一）甲', '一、问题', '（1）丙', '1.丁']).map(([, found]) => found),
    ).toEqual(['（一）', '1.']);
  });

  test('numbers that do not open with the first', () => {
    expect(of(['一、概况', '（二）人员'])).toMatchObject([
      {
        message: '这里的编号从“（二）”开始，前面没有“（一）”，请核对编号。',
        found: '（二）',
        expected: '（一）',
      },
    ]);
  });

  test('two marks in one list', () => {
    expect(of(['1、甲', '2．乙'])).toMatchObject([
      {
        message: '同一组编号有的用“、”、有的用“.”，请统一（阿拉伯数字编号用“.”）。',
        found: '2．',
        expected: null,
        alike: 'point',
      },
    ]);
  });
});

describe('in order', () => {
  const tens = Array.from({ length: 12 }, (_, index) => `${index + 1}.事项`);
  test.each([
    ['the point of either width', ['1．甲', '2.乙', '3．丙']],
    ['numbers of two digits', tens],
    ['no other point than brackets', ['（一）甲', '（二）乙']],
    ['一、 behind （二） that stood alone', ['（一）甲', '（二）乙', '一、丙', '（一）丁']],
    ['a passage that opens with （一） and goes on with 二、', ['（一）甲', '二、乙']],
    ['a passage that opens with （一） and goes on with 三、', ['（一）甲', '三、乙']],
    ['2、 before 二．', ['2、概况', '二．情况']],
    ['a sentence before 二．', ['1、负责市容，办理投诉，', '二．情况']],
    ['brackets of two widths', ['（一）甲', '(二)乙']],
    [
      '1. that starts again without a heading between',
      ['一、概况', '1.甲', '2.乙', '1.丙', '2.丁'],
    ],
    ['二、 inside a paragraph', ['一、概况。二、情况。', '三、问题']],
    ['（二） inside a paragraph', ['（一）甲。（二）乙。', '（三）丙']],
    ['（2） inside a paragraph', ['1.概况', '（1）甲。（2）乙。', '（3）丙']],
    ['2. inside a paragraph', ['1.甲', '还要做到2.乙', '3.丙']],
    ['二是 inside a paragraph', ['1.甲', '一是甲。二是乙。', '3.丙']],
    ['1. behind the heading', ['一、存在的问题：1.人手少。', '2.资金少。']],
    ['1、 and 二、, the first meant as 一、', ['1、概况', '（一）甲', '二、情况']],
    ['behind the date', ['（一）甲', '（二）乙', '2024年4月1日', '（一）丙']],
    ['behind an annex', ['（一）甲', '附件1：明细', '（一）乙', '（二）丙']],
  ])('%s', (_, lines) => {
    expect(told(lines)).toEqual([]);
  });
});

describe('out of order', () => {
  test.each([
    ['12. is no 2.', ['1.甲', '已经完成12.事项', '3.丙'], [[2, '3.', '2.']]],
    ['是 is no 二是', ['1.甲', '这就是说明', '3.丙'], [[2, '3.', '2.']]],
    [
      '2. above 1. is another',
      ['一、说明：1.甲。2.乙。', '二、问题', '1.丙', '3.丁'],
      [[3, '3.', '2.']],
    ],
    ['2. behind is another', ['1.甲', '3.丙。2.丁', '见2.乙'], [[1, '3.', '2.']]],
    ['1. of another section', ['一、说明：1.甲。', '二、问题', '2.乙'], [[2, '2.', '1.']]],
    ['behind an annex too', ['一、甲', '附件：明细', '一、乙', '三、丙'], [[3, '三、', '二、']]],
    [
      'the head of an annex in a table opens none',
      ['（一）甲', '| 附件1：甲 | 乙 |', '（一）丙'],
      [[3, '（一）', '1.']],
    ],
    [
      'behind a first number meant as 一、',
      ['1、概况', '二、情况', '四、问题'],
      [[2, '四、', '三、']],
    ],
    ['the point behind it too', ['1、概况', '二．情况'], [[1, '二．', null]]],
    [
      'behind numbers that started again below their own kind',
      ['（一）甲', '（一）乙', '（二）丙', '（四）丁'],
      [
        [1, '（一）', '1.'],
        [3, '（四）', '（三）'],
      ],
    ],
    [
      'a number that is next in neither list',
      ['（一）甲', '（二）乙', '（一）丙', '（五）丁'],
      [
        [2, '（一）', '1.'],
        [3, '（五）', '（三）'],
      ],
    ],
    [
      'the numbers that start again go on as their own',
      ['（一）甲', '（二）乙', '（三）丙', '（一）丁', '（二）戊', '（四）己'],
      [[3, '（一）', '1.']],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  test('a number far above is no longer the one looked for', () => {
    const between = (count: number) => [
      '1.甲',
      '还要做到2.乙',
      ...Array.from({ length: count }, () => '已经完成。'),
      '3.丙',
    ];
    expect(told(between(30))).toEqual([]);
    expect(told(between(80))).toMatchObject([[82, '3.', '2.']]);
  });
});

describe('numbers that the file keeps to itself', () => {
  const broken = ['1.甲', '3.乙'];
  test.each([
    ['a heading without a number of its own', '## 概况', 0],
    ['a numbered heading of the file', '## 一、概况', 1],
    ['a known heading that the file does not mark', '存在的问题', 1],
  ])('%s', (_, heading, findings) => {
    expect(told([heading, '说明。', ...broken])).toHaveLength(findings);
  });
});
