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
