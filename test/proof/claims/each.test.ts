import { expect, test } from 'vitest';
import { eachOf } from '../../../src/proof/claims/rates';
import { figureIn } from './form/figureIn';

const each = (words: string) => eachOf(figureIn(words));

test('what a price is for each of', () => {
  expect(each('每人1500元')).toStrictEqual({ units: ['人'], mean: false });
  expect(each('人均每月1500元')).toStrictEqual({ units: ['人', '月'], mean: true });
  expect(each('共1500元')).toBeNull();
});

test('wages of a month are for one person', () => {
  expect(each('月工资1500元')).toStrictEqual({ units: ['人'], mean: false, period: '月' });
  expect(each('月均工资1500元')).toStrictEqual({ units: ['人'], mean: true, period: '月' });
  expect(each('每班月工资1500元')).toStrictEqual({ units: ['班'], mean: false, period: '月' });
  expect(each('月工资15个')).toBeNull();
});

test('a period said without 每 beside what the price is for', () => {
  expect(each('每月每人月补助1500元')).toStrictEqual({ units: ['人'], mean: false, period: '月' });
  expect(each('月均补助1500元')).toStrictEqual({ units: ['月'], mean: true });
  expect(each('月补助1500元')).toBeNull();
});
