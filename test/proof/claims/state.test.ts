import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/proof/claims/sentence';
import { state } from '../../../src/proof/claims/state';
import { proseOf } from '../prose';

const [, SENTENCE] = sentencesOf(proseOf('预算5万元。\n支出4万元。'));
const at = { start: 2, end: 5 };
const stated = (put: object) => {
  if (!SENTENCE) throw new Error('no sentence');
  return state(SENTENCE, { kind: 'rate', verdict: 'wrong', at, ...put });
};

test('a claim names its place; what is not worked out is not said', () => {
  expect(stated({})).toEqual({
    kind: 'rate',
    verdict: 'wrong',
    place: { paragraph: 1, start: 2, end: 5 },
    stated: '4万元',
    computed: null,
    working: '',
    message: '',
    certain: false,
  });
});

test('nothing is said to the user of what holds', () => {
  expect(stated({ verdict: 'holds', message: '请核对。' }).message).toBe('');
  expect(stated({ verdict: 'unclear', message: '请核对。' }).message).toBe('请核对。');
});

test.each([
  ['wrong', '5', true],
  ['rounding', '5', true],
  ['unclear', '5', false],
  ['holds', '5', false],
  ['wrong', null, false],
])('%s, worked out as %s: certain is %s', (verdict, computed, certain) => {
  expect(stated({ verdict, computed, certain: true }).certain).toBe(certain);
  expect(stated({ verdict, computed }).certain).toBe(false);
});
