import { expect, test } from 'vitest';
import { isOfPartMoved } from '../../../src/proof/claims/partOfChange';
import { sentenceOf } from './sentenceOf';

test.each([
  ['培训工作年中增加5万元，培训费增加3万元', 1, false],
  ['差旅工作年中增加5万元，培训费增加3万元', 1, true],
  ['支出增加5万元，同时收入增加3万元', 1, true],
  ['收入增加5万元，同时收入增加3万元', 1, false],
  ['基本支出增加5万元，年末100万元', 0, false],
  ['基本情况净增215.9万元，基本支出增加59.9万元', 1, false],
  ['总额100万元，基本支出增加5万元', 1, true],
  ['基本支出60万元，总额100万元，基本支出增加5万元', 2, false],
  ['总额100万元，培训费增加3万元', 1, false],
  ['年中净增5万元，其中甲增加3万元', 1, true],
  ['总额100万元，净增5万元，其中甲增加3万元', 2, true],
  ['净增5万元，其中年末100万元，比上年增加3万元', 2, false],
  ['总额100万元净增5万元，经过努力调整之后，其中甲增加3万元', 2, true],
])('%s, figure %d', (words, at, expected) => {
  const sentence = sentenceOf(words);
  const stated = sentence.figures[at];
  if (!stated) throw new Error(words);
  expect(isOfPartMoved(sentence, stated)).toBe(expected);
});
