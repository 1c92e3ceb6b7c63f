import { expect, test } from 'vitest';
import { ruleOf } from '../../src/score/indicator';
import { indicatorOf } from './lines';

test.each([
  ['≥10次', '10次', 'positive'],
  ['＞10次', '10次', 'positive'],
  ['10次', '10次', 'equal'],
  ['10-20次', '10次', 'positive'],
  ['≤10次', '10次', 'reverse'],
  ['＜10次', '10次', 'reverse'],
  ['2022年12月31日前', '2022年12月1日', 'positive'],
  ['健全', '健全', 'tiers'],
  ['', '10次', 'tiers'],
  ['≥10次', '达成年度指标', 'tiers'],
])('%s, %s goes by the rule for %s', (target, actual, rule) => {
  expect(ruleOf(indicatorOf(target, actual))).toBe(rule);
});
