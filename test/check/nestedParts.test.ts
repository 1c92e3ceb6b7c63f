import { expect, test } from 'vitest';
import { type FundPut, findingsOf } from '../support/forms';

const TOTAL: FundPut = ['合计', 148, 158, 153, 10];
const told = (...funds: FundPut[]) =>
  findingsOf('T09', { funds: [...funds, TOTAL] }).map(({ cell, found, expected }) => [
    cell,
    found,
    expected,
  ]);

const BASIC: FundPut = ['一、基本支出', 84, 85, 85];
const STAFF: FundPut = ['1.人员经费', 70, 70, 70];
const PROJECTS: FundPut = ['二、项目支出', 64, 73, 68];

test('what 基本支出 is made of comes to it, amount by amount', () => {
  expect(told(BASIC, STAFF, ['2.公用经费', 14, 15, 15], PROJECTS)).toEqual([]);
  expect(told(BASIC, STAFF, ['2.公用经费', 14, 15.01, 15], PROJECTS)).toEqual([]);
  expect(told(BASIC, STAFF, ['2.公用经费', 14, 15, 13], PROJECTS)).toEqual([
    ['自评表!F5', '85', '83'],
  ]);
  expect(
    told(
      ['基本支出', 84, 85, 85],
      ['人员支出', 70, 70, 70],
      ['公用支出', 13, 15, 15],
      ['项目支出', 64, 73, 68],
    ),
  ).toEqual([['自评表!D5', '84', '83']]);
});

test('projects below 项目支出 may be the chief ones only, unless 其他 is among them', () => {
  const with2 = (name: string, amount: number) =>
    told(BASIC, PROJECTS, ['1.振兴专项', 40, 40, 40], [name, 20, amount, 20]);
  expect(with2('2.人居整治', 20)).toEqual([]);
  expect(with2('2.人居整治', 33.02)).toEqual([['自评表!E6', '73', '73.02']]);
  expect(with2('2.其他项目', 20)).toEqual([
    ['自评表!D6', '64', '60'],
    ['自评表!E6', '73', '60'],
    ['自评表!F6', '68', '60'],
  ]);
});

test('one part, or a part without its amount, tells nothing', () => {
  expect(told(BASIC, STAFF, PROJECTS)).toEqual([]);
  expect(told(BASIC, STAFF, ['2.公用经费', 10, null, null], PROJECTS)).toEqual([
    ['自评表!D5', '84', '80'],
  ]);
});

test('the last rows of a block may be parts', () => {
  const parts: FundPut[] = [
    ['1.振兴专项', 40, 40, 40],
    ['2.人居整治', 40, 20, 20],
  ];
  expect(
    findingsOf('T09', { funds: [TOTAL, BASIC, PROJECTS, ...parts] }).map(({ cell }) => cell),
  ).toEqual(['自评表!D7']);
});
