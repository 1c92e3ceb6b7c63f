import { expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { withItemNumbers } from '../../../src/proof/claims/itemNumbers';

const read = (...lines: readonly string[]) =>
  withItemNumbers(proseOfText(lines.join('\n')).paragraphs);

test('a point between an item’s number and a count of whole things', () => {
  expect(read('5.6个标段按期完工')).toEqual(['5、6个标段按期完工']);
  expect(read('5.6公里道路完工')).toEqual(['5.6公里道路完工']);
});

test('beside other units the items before and behind tell', () => {
  const [before, behind] = ['4.道路养护', '6.绿化'];
  expect(read(before, '5.6公里道路完工', behind)[1]).toBe('5、6公里道路完工');
  expect(read(before, '5.6公里道路完工', '6.3公里绿化带')[1]).toBe('5、6公里道路完工');
  expect(read(before, '5.6公里道路完工', '7.验收')[1]).toBe('5.6公里道路完工');
  expect(read('3.道路养护', '5.6公里道路完工', behind)[1]).toBe('5.6公里道路完工');
});

test('the first item has a second behind it', () => {
  expect(read('1.6公里道路完工', '2.绿化')[0]).toBe('1、6公里道路完工');
  expect(read('1.6公里道路完工', '3.绿化')[0]).toBe('1.6公里道路完工');
  expect(read('1.道路养护', '1.6公里道路完工', '2.绿化')[1]).toBe('1.6公里道路完工');
});

test('of the items before the nearest counts, past paragraphs without a number', () => {
  const read5 = read('3.桥梁', '4.道路养护', '两条干线', '5.6公里道路完工', '已验收', '6.绿化');
  expect(read5[3]).toBe('5、6公里道路完工');
});

test('items farther off than six paragraphs tell nothing', () => {
  const apart = (count: number) => Array.from({ length: count }, () => '道路平整');
  const dotted = '5.6公里道路完工';
  expect(read('4.道路养护', ...apart(5), dotted, '6.绿化')[6]).toBe('5、6公里道路完工');
  expect(read('4.道路养护', ...apart(6), dotted, '6.绿化')[7]).toBe(dotted);
  expect(read('4.道路养护', dotted, ...apart(5), '6.绿化')[1]).toBe('5、6公里道路完工');
  expect(read('4.道路养护', dotted, ...apart(6), '6.绿化')[1]).toBe(dotted);
});

test('a table’s cell has no item’s number', () => {
  const [paragraph] = proseOfText('5.6个标段按期完工').paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const cell = { table: 0, row: 0, column: 0 };
  expect(withItemNumbers([{ ...paragraph, cell }])).toEqual(['5.6个标段按期完工']);
});
