import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { structureOf } from '../../../src/proof/structure';

const of = (...lines: string[]) => structureOf(proseOfText(lines.join('\n')));
const outline = (...lines: string[]) =>
  of(...lines).sections.map(({ level, number, heading }) => `${level} ${number}${heading}`);

describe('1、 before 二、 is meant as 一、', () => {
  test.each([
    [
      'with items of its own',
      ['1、概况', '1.职责', '二、情况'],
      ['1 1、概况', '3 1.职责', '1 二、情况'],
    ],
    ['where 三、 follows it is not', ['1、概况', '三、情况'], ['3 1、概况', '1 三、情况']],
    [
      'where 一、 stands behind it is not',
      ['1、说明', '一、概况', '二、情况'],
      ['3 1、说明', '1 一、概况', '1 二、情况'],
    ],
    ['where it is 2、 it is not', ['2、概况', '二、情况'], ['3 2、概况', '1 二、情况']],
  ])('%s', (_, lines, expected) => {
    expect(outline(...lines)).toEqual(expected);
  });
});

describe('（一） below （二）', () => {
  const numbered = (...numbers: string[]) =>
    outline('一、概况', ...numbers.map((number) => `（${number}）职责`))
      .slice(1)
      .map((line) => line.slice(0, 1))
      .join('');
  test.each([
    [['一', '二', '三'], '222'],
    [['一', '二', '一', '二', '三'], '22332'],
    [['一', '二', '一', '四'], '2232'],
    [['一', '二', '一', '二', '五'], '22332'],
    [['一', '二', '一', '二', '一'], '22333'],
    [['二', '三'], '22'],
  ])('%s', (numbers, levels) => {
    expect(numbered(...numbers)).toBe(levels);
  });

  test('each 一、 opens anew', () => {
    expect(outline('一、甲', '（一）乙', '二、丙', '（一）丁')).toEqual([
      '1 一、甲',
      '2 （一）乙',
      '1 二、丙',
      '2 （一）丁',
    ]);
  });
});

test('headings without a number stand one below the one above them, at most fourth', () => {
  expect(outline('一、甲', '存在问题', '（1）乙', '改进措施')).toEqual([
    '1 一、甲',
    '2 存在问题',
    '4 （1）乙',
    '4 改进措施',
  ]);
});

describe('title, sections and end of a report', () => {
  test('a title that the file marks as a heading opens no section', () => {
    const found = of('# 清河区2023年度绩效自评报告', '一、概况', '完成。');
    expect(found.title).toEqual({ paragraph: 0, start: 0, end: 15 });
    expect(found.sections.map(({ heading }) => heading)).toEqual(['概况']);
  });

  test('a title below a heading without a number counts, below a numbered one it does not', () => {
    expect(of('基本情况', '清河区2023年度绩效自评报告', '一、概况').title?.paragraph).toBe(1);
    expect(of('一、概况', '清河区2023年度绩效自评报告').title).toBeNull();
  });

  test('unit and day above the text end no section', () => {
    const found = of('清河区城市管理局', '2024年4月16日', '一、概况', '完成。', '已经完成。');
    expect(found.date?.place.paragraph).toBe(1);
    expect(found.sections).toMatchObject([{ paragraph: 2, first: 3, end: 5 }]);
    expect(of('说明。', '清河区城市管理局', '一、概况', '完成。').signature).toBeNull();
  });

  test('a section ends before the next of its level or above', () => {
    const found = of('一、甲', '（一）乙', '1.丙', '丁。', '（二）戊', '己。', '二、庚庚。辛。');
    expect(found.sections.map(({ number, first, end }) => `${number} ${first}-${end}`)).toEqual([
      '一、 1-6',
      '（一） 2-4',
      '1. 3-4',
      '（二） 5-6',
      '二、 6-7',
    ]);
  });
});
