import { expect, test } from 'vitest';
import { explained } from '../../../src/proof/claims/explained';
import { sentencesOf } from '../../../src/proof/claims/sentence';
import { proseOf } from '../prose';

/** Each claim as `verdict words → computed`. */
const claimsOf = (text: string): string[] =>
  sentencesOf(proseOf(text))
    .flatMap(explained)
    .map(({ verdict, place, computed, certain }) => {
      const words = text.slice(place.start, place.end);
      return `${verdict}${certain ? '!' : ''} ${words} → ${computed}`;
    });

test.each([
  ['执行率96%（预算250万元，支出240万元）。', ['holds 96% → 96%']],
  ['执行率95%（预算250万元，支出240万元）。', ['unclear 95% → 96%']],
  ['工作顺利。执行率95%（预算250万元，支出240万元），结余10万元。', ['unclear 95% → 96%']],
  ['执行率95%，即预算250万元，支出240万元。', ['unclear 95% → 96%']],
  ['完成率95%，即计划250户，完成240户；另完成60户。', ['unclear 95% → 96%']],
  ['执行率约95%（预算250万元，支出200万元）。', []],
  ['执行率95%（见附件2）。', []],
  ['执行率100%（支出0万元）。', ['unclear 100% → null']],
  ['比上年少3.5万元（上年42万元，本年37.5万元）。', ['unclear 3.5万元 → 4.5万元']],
  ['公用经费3.5万元（预算42万元，支出37.5万元）。', []],
])('what stands right behind a figure explains it: %s', (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ['合格率90%，共抽检400批次，合格380批次。', ['unclear 90% → 95%']],
  ['合格率90%，共抽检400批次，合格380批次；情况良好。', ['unclear 90% → 95%']],
  ['去年抽检50批次。合格率90%，共抽检400批次，合格380批次。', ['unclear 90% → 95%']],
  ['合格率90%，共抽检400批次，合格380批次，复检3批次。', []],
  ['合格率90%，共抽检400批次。', []],
  ['合格率90%共抽检400批次，合格380批次。', []],
  ['整改率90%，共抽检400批次，整改380处。', []],
  ['优良率80%，合格率95%，良好率76%。', []],
])('two figures of one kind behind the only rate explain it: %s', (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
