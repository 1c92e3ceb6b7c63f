import { expect, test } from 'vitest';
import type { Policy } from '../../../src/model/policy';
import { decimal } from '../../../src/numbers/decimal';
import { policyOf } from '../../../src/policies';
import { execution, shownPercent } from '../../../src/score/formulas/execution';

type Step = { readonly fromPercent: number; readonly sharePercent: number };

function withSteps(steps: Step[]): Policy {
  const { rules, ...rest } = policyOf('jiangxi-2023');
  const value = { formula: 'steps' as const, weight: 10, steps };
  return { ...rest, rules: { ...rules, execution: { ...rules.execution, value } } };
}
const FULL = { fromPercent: 100, sharePercent: 100 };
const HALF = { fromPercent: 60, sharePercent: 50 };
const NONE = { fromPercent: 0, sharePercent: 0 };

test.each<[string, Step[], string, string, string]>([
  ['the step it reaches', [FULL, HALF, NONE], '60', '5', '执行率60%以上的一档记5分'],
  ['below all that give points', [FULL, HALF, NONE], '59.99', '0', '执行率低于60%，不得分'],
  ['below all steps there are', [FULL, HALF], '59.99', '0', '执行率低于60%，不得分'],
  ['no step that gives points', [NONE], '50', '0', '执行率低于100%，不得分'],
])('%s', (_, steps, rate, points, sum) => {
  const found = execution(withSteps(steps), decimal(rate), decimal('10'));
  expect(found).toMatchObject({ sum, rule: '预算执行率分档记分', closed: true });
  expect(found.points.toFixed()).toBe(points);
});

test.each([
  ['95', '95.00%'],
  ['97.5', '97.50%'],
  ['61.835', '61.835%'],
  ['61.8355', '61.835…%'],
])('a rate of %s is shown as %s', (rate, shown) => {
  expect(shownPercent(decimal(rate))).toBe(shown);
});
