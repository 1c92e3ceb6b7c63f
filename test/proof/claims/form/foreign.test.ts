import { expect, test } from 'vitest';
import { formIndex } from '../../../../src/proof/claims/form';
import { isForeign } from '../../../../src/proof/claims/form/foreign';
import { GREEN, ROAD } from './twoProjects';

const INDEX = formIndex([ROAD, GREEN]);

test.each([
  ['水利专项经费', true],
  ['水利专项经费使用情况', true],
  ['养水专项经费', true],
  ['养护道路专项经费', false],
  ['管护绿化专项经费', false],
  ['道路养护项目', false],
  ['水专项经费', false],
  ['专项经费使用情况', false],
  ['某区某某局专项经费', false],
  ['水利建设情况', false],
])('%s names an item the forms do not tell of: %s', (heading, expected) => {
  expect(isForeign(heading, INDEX)).toBe(expected);
});

test('a form without the name of a unit or a project', () => {
  const { form, score } = ROAD;
  const bare = { form: { ...form, unitName: null, project: null }, score };
  expect(isForeign('水利专项经费', formIndex([bare]))).toBe(true);
});
