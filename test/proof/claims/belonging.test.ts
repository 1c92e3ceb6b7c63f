import { expect, test } from 'vitest';
import { findingsOf } from '../findings';

const errorsOf = (text: string) =>
  ['R05', 'R06', 'R07'].flatMap((code) => findingsOf(code, text)).map(({ quote }) => quote);

test.each([
  '年初批复预算200万元，2022年预算为180万元，同比增加20万元，增长11.11%。',
  '全年支出195万元，结余5万元上缴。其中人员经费100万元、公用经费95万元。',
  '全年支出195万元，结余5万元上缴。其中人员经费100万元、公用经费94万元。',
  '预算120万元，第一季度支出20万元、第二季度30万元、第三季度35万元、第四季度32万元，全年117万元，执行率97.5%。',
])('a figure belongs to what it tells of: %s', (text) => {
  expect(errorsOf(text)).toEqual([]);
});

test.each([
  ['年初批复预算200万元，2022年预算为180万元，同比增加30万元。', '30万元'],
  ['2023年预算200万元，上年预算180万元，同比增加30万元。', '30万元'],
  ['结余5万元。其中基本支出2万元、项目支出4万元。', '5万元'],
  [
    '预算120万元，第一季度支出20万元、第二季度30万元、第三季度35万元、第四季度32万元，全年117万元，执行率99.5%。',
    '99.5%',
  ],
])('and is held to it: %s', (text, quote) => {
  expect(errorsOf(text)).toContainEqual(expect.stringContaining(quote));
});
