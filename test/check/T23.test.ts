import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { row } from './rows';

const full = row({ target: '≥10次', actual: '12次', weight: 30, score: 30 });
const same = row({ target: '≥10次', actual: '10次', weight: 30, score: 29, reason: '说明。' });
const short = row({ target: '≥10次', actual: '9次', weight: 30, score: 27, reason: '说明。' });

test.each([
  ['one is not full', [full, full, short]],
  ['one has no mark and no answer', [full, full, row({ actual: null, weight: 30 })]],
])('passes: %s', (_, indicators) => {
  expect(findingsOf('T23', { indicators })).toEqual([]);
});

test('fails: all full', () => {
  expect(findingsOf('T23', { indicators: [full, full, full] })).toMatchObject([
    { severity: 'hint', cell: '自评表!H12', found: '90', expected: null },
  ]);
});

test('fails: every actual value is its target to the digit', () => {
  const findings = findingsOf('T23', { indicators: [same, same, same] });
  expect(findings).toMatchObject([{ severity: 'hint', cell: '自评表!H12', found: null }]);
  expect(findings[0]?.message).toContain('3项定量指标的完成值都与指标值完全相同');
});

test('boundary: two rows prove nothing, three do', () => {
  expect(findingsOf('T23', { indicators: [full, full] })).toEqual([]);
  expect(findingsOf('T23', { indicators: [full, full, full] })).toHaveLength(1);
});

test('boundary: one hundredth lost is not full', () => {
  const nearly = row({ target: '≥10次', actual: '12次', weight: 30, score: 29.99 });
  expect(findingsOf('T23', { indicators: [full, full, nearly] })).toEqual([]);
  expect(findingsOf('T23', { indicators: [full, full, full] })).toHaveLength(1);
});
