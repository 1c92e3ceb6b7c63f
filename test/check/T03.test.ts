import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';

const marked = (score: number | string) =>
  findingsOf('T03', { indicators: [['产出指标', '数量指标', '次数', '≥10次', '10次', 90, score]] });

test.each([0, 0.01, 89.99, 90, '90分'])('passes: %s of 90', (score) => {
  expect(marked(score)).toEqual([]);
});

test.each([
  [-0.01, '-0.01'],
  [90.01, '90.01'],
])('fails: %s of 90', (score, found) => {
  expect(marked(score)).toMatchObject([{ severity: 'error', found, cell: '自评表!H9' }]);
});

test('the execution row is looked at too', () => {
  const funds = [['年度资金总额', 100, 100, 100, 10, '100%', 10.5]];
  expect(findingsOf('T03', { funds })).toMatchObject([{ found: '10.5', cell: '自评表!I5' }]);
});

test('boundary: 0 and the weight pass, one hundredth beyond does not', () => {
  expect(marked(0)).toEqual([]);
  expect(marked(90)).toEqual([]);
  expect(marked(-0.01)).toHaveLength(1);
  expect(marked(90.01)).toHaveLength(1);
});
