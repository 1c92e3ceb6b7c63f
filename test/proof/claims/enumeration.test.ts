import { expect, test } from 'vitest';
import { countFrom, styleAt } from '../../../src/proof/claims/enumeration';

/** The name of the style a list opens in, and how many members it has. */
function countedIn(text: string): string | null {
  const opened = styleAt(text, 0);
  return opened && `${opened.style.name} ${countFrom(text, opened.end, opened.style).count}`;
}

test.each([
  ['一是甲；二是乙；三是丙。', '一是 3'],
  ['一要甲，二要乙', '一是 2'],
  ['一为甲、二为乙', '一是 2'],
  ['一为主', null],
  ['第一，甲；第二，乙', '第一 2'],
  ['第一阶段甲；第二阶段乙；第三阶段丙', '第一 3'],
  ['第1批甲、第2批乙', '第一 2'],
  ['第一名', null],
  ['其一甲。其二乙。', '其一 2'],
  ['（一）甲\n（二）乙\n（三）丙', '（一） 3'],
  ['(一)甲\n(二)乙', '（一） 2'],
  ['（1）甲；（2）乙；（3）丙', '（1） 3'],
  ['①甲。②乙。③丙。', '① 3'],
  ['1.甲；2.乙', '1. 2'],
  ['1、甲；2、乙', '1. 2'],
  ['1）甲；2）乙', '1. 2'],
  ['1.5万元；2.5万元', null],
  ['一、甲；二、乙', '一、 2'],
  ['主要是一是甲；二是乙', '一是 2'],
  ['  分别为：一是甲；二是乙', '一是 2'],
  ['具体是，一是甲；二是乙', '一是 2'],
  ['即：（1）甲；（2）乙', '（1） 2'],
  ['甲；一是乙', null],
  ['一是甲；三是丙', '一是 1'],
  ['一是甲和二是乙', '一是 1'],
  ['一是甲；二是乙。一是丙；二是丁；三是戊', '一是 2'],
  ['一是甲：二是乙 三是丙', '一是 3'],
])('%s is a list: %s', (text, list) => {
  expect(countedIn(text)).toBe(list);
});

test('a list of twenty is counted to its end, and no further', () => {
  const text = Array.from({ length: 23 }, (_, index) => `（${index + 1}）事项`).join('；');
  expect(countedIn(text)).toBe('（1） 20');
});
