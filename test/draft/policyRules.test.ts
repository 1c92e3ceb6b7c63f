import { expect, test } from 'vitest';
import { factsOf } from '../../src/draft/facts';
import { appliedRules } from '../../src/draft/policyRules';
import type { Policy } from '../../src/model/policy';
import { decimal } from '../../src/numbers/decimal';
import { policyOf } from '../../src/policies';
import { build, type FormSpec } from './builder';
import { BASE_FORM, outline, ROW } from './simple';

const NATIONAL = policyOf('national-2020');
const CEILING = { ...ROW, target: ['≤10场', 'quantity', 10, '场', '<='] } as const;
const BELOW = { ...ROW, target: ['＜10场', 'quantity', 10, '场', '<'] } as const;
const QUALITY = { ...ROW, target: '健全', actual: '健全' };

function told(spec: Partial<FormSpec>, policy: Policy = NATIONAL, capped = false) {
  const { form, score } = build({ ...BASE_FORM, ...spec });
  const cap = { limit: decimal(89.5), belowPercent: decimal(80), rate: decimal(70), source: '' };
  const facts = factsOf({
    form,
    score: capped ? { ...score, cap } : score,
    outline,
    style: 'prose',
  });
  return appliedRules(facts, policy).map(({ rule, words }) => [rule, words]);
}

test('every rule that bore on the scores is told, in the order of the form', () => {
  const indicators = [
    ROW,
    CEILING,
    QUALITY,
    { ...ROW, overFulfilled: true },
    { ...ROW, isVoid: true, score: 0 },
  ];
  expect(told({ indicators }, NATIONAL, true)).toEqual([
    [
      'execution',
      '预算执行率为全年执行数占全年预算数的百分比，满分10分，按执行率乘以分值计分，最高得满分',
    ],
    ['positive', '定量指标完成指标值的得满分，未完成的按完成值占指标值的比例计分'],
    ['reverse', '以不超过为要求的指标，超过指标值的按超出的比例扣分，达到指标值2倍的不得分'],
    [
      'tiers',
      '定性指标分达成、部分达成、未达成三档，分别按分值的80%（含）至100%、60%（含）至80%、60%以下计分',
    ],
    ['overFulfilment', '完成值达到指标值120%的，说明原因'],
    [null, '不适用的指标不计分，分值按比例调整到其他指标'],
    ['totalCaps', '预算执行率低于80%的，总分最高89.5分'],
    [
      'grades',
      '等级按总分划分，90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差',
    ],
  ]);
});

test('the execution rate is told with the weight the form gives it', () => {
  const wordsOf = (weight: string | null, policy: Policy = NATIONAL) => {
    const { form, score } = build(BASE_FORM);
    const execution = score.execution && {
      ...score.execution,
      weight: weight === null ? null : decimal(weight),
    };
    const facts = factsOf({ form, score: { ...score, execution }, outline, style: 'prose' });
    return appliedRules(facts, policy)[0]?.words;
  };
  expect(wordsOf('20')).toContain('满分20分，');
  expect(wordsOf(null)).toContain('满分10分，');
  expect(wordsOf('20', policyOf('jiangxi-2023'))).toContain(
    '满分20分，达到100%的得20分，达到80%的得14分，达到60%的得10分，其余不得分',
  );
});

test('a rule that bore on no row is not told', () => {
  const rulesOf = (spec: Partial<FormSpec>) => told(spec).map(([rule]) => rule);
  const plain = { funds: [], executionScore: null, grade: null };
  expect(rulesOf({ ...plain, indicators: [ROW] })).toEqual(['positive']);
  expect(rulesOf({ ...plain, indicators: [CEILING] })).toEqual(['reverse']);
  expect(rulesOf({ ...plain, indicators: [BELOW] })).toEqual(['reverse']);
  expect(rulesOf({ ...plain, indicators: [QUALITY] })).toEqual(['tiers']);
  const left = { isVoid: true, score: 0 };
  expect(rulesOf({ ...plain, indicators: [{ ...ROW, ...left }] })).toEqual([null]);
  expect(rulesOf({ ...plain, indicators: [{ ...CEILING, ...left }, QUALITY] })).toEqual([
    'tiers',
    null,
  ]);
  expect(rulesOf({ ...plain, indicators: [] })).toEqual([]);
});

test('a form that was not scored row by row tells no rule of its rows’ marks', () => {
  const { form, score } = build({ ...BASE_FORM, funds: [], grade: null });
  const unscored = { ...score, execution: null, indicators: [] };
  const facts = factsOf({ form, score: unscored, outline, style: 'prose' });
  expect(appliedRules(facts, NATIONAL).map(({ rule }) => rule)).toEqual(['positive']);
});

test('what over-fulfilment costs is told where it costs marks', () => {
  const { overFulfilment, reverse } = NATIONAL.rules;
  const words = (deduct: number) => {
    const rule = {
      ...overFulfilment,
      value: { ...overFulfilment.value, fromPercent: 150, deduct },
    };
    const policy = { ...NATIONAL, rules: { ...NATIONAL.rules, overFulfilment: rule } };
    return told({ indicators: [{ ...ROW, overFulfilled: true }] }, policy).find(
      ([rule]) => rule === 'overFulfilment',
    )?.[1];
  };
  expect(words(0)).toBe('完成值达到指标值150%的，说明原因');
  expect(words(0.5)).toBe('完成值达到指标值150%的，说明原因，并扣0.5分');
  expect(reverse.value.formula).toBe('linear');
});
