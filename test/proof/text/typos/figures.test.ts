import { describe, expect, test } from 'vitest';
import { separators, strayBlanks } from '../../../../src/proof/text/typos/figures';

const line = (text: string, paragraph = 0) => ({ paragraph, text, shift: 2 });

describe('thousands written both ways', () => {
  const told = (...texts: string[]) =>
    separators(texts.map((text, paragraph) => line(text, paragraph))).map(({ found }) => found);

  test('place, correction and an example of the other way', () => {
    expect(separators([line('收入1464.5万元。'), line('项目1,316.69万元。', 1)])).toEqual([
      {
        place: { paragraph: 1, start: 4, end: 12 },
        found: '1,316.69',
        right: '1316.69',
        message: '“1,316.69”有千位分隔号，别处（如“1464.5”）没有，同一报告里应当一致。',
        severity: 'hint',
        alike: 'grouped',
      },
    ]);
  });

  test.each([
    ['as many of each', ['1464万元，1,316万元。'], ['1,316']],
    ['more with separators', ['1464万元，1,316万元，2,316万元。'], []],
    ['millions', ['1464万元，1,316,000元。'], ['1,316,000']],
    ['only without', ['1464万元。'], []],
    ['only with', ['1,316万元。'], []],
    ['none', ['完成。'], []],
    ['a year is no amount', ['2023年，1,316万元。'], []],
    ['three digits tell nothing', ['464万元，1,316万元。'], []],
    ['the number of a document is no amount', ['〔2023件，1,316万元。'], []],
  ])('%s', (_, texts, found) => {
    expect(told(...texts)).toEqual(found);
  });
});

describe('blanks', () => {
  test('inside the number of a document', () => {
    expect(strayBlanks(line('按照某办发〔2019〕23 号文件要求'))).toEqual([
      {
        place: { paragraph: 0, start: 15, end: 16 },
        found: ' ',
        right: '',
        message: '“019〕23 号文件要”的文号中间有空格，应当删去。',
        alike: '的文号中间有空格，应当删去。',
      },
    ]);
    expect(strayBlanks(line('某〔2019〕 23号'))).toHaveLength(1);
    expect(strayBlanks(line('某〔2019〕23号'))).toEqual([]);
  });

  test('beside quotation marks, as a hint', () => {
    expect(strayBlanks(line('“ 优”'))).toEqual([
      {
        place: { paragraph: 0, start: 3, end: 4 },
        found: ' ',
        right: '',
        message: '““ 优””的引号、书名号或者括号旁边有多余的空格，应当删去。',
        severity: 'hint',
        alike: '的引号、书名号或者括号旁边有多余的空格，应当删去。',
      },
    ]);
  });

  test.each([
    ['《 办法》', 1],
    ['《办法　》', 1],
    ['（ 公章）', 1],
    ['“优” 等级', 1],
    ['“优” A级', 0],
    ['“优”等级', 0],
  ])('%s', (text, count) => {
    expect(strayBlanks(line(text))).toHaveLength(count);
  });
});
