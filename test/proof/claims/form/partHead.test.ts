import { expect, test } from 'vitest';
import { partHeadedBy } from '../../../../src/proof/claims/form/partHead';
import { figureIn } from './figureIn';

test.each([
  ['年中追加11万元，其中', 'moved'],
  ['年中追加11万元（', 'moved'],
  ['年中追加（上级）11万元，其中', 'moved'],
  ['年中追加11（', 'moved'],
  ['年中追加4万元，其中', null],
  ['结余3万元支出11万元，其中', null],
  ['结余11万元，其中', 'left'],
  ['追加3万元，支出情况（', null],
  ['追加部分（', 'moved'],
  ['较上年追加（', null],
  ['年中追加11万元', null],
])('what %s heads', (words, expected) => {
  expect(partHeadedBy(words, figureIn('基本支出5万元'))).toBe(expected);
});
