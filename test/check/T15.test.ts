import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const ACHIEVED = '达成年度指标';
const PARTIAL = '部分达成年度指标并具有一定效果';
const MISSED = '未达成年度指标且效果较差';

const marked = (actual: string, score: number | null, target = '健全') =>
  findingsOf('T15', form({ target, actual, weight: 10, score, reason: '说明。' }));

test.each([
  [ACHIEVED, 10, 7.99, '8–10'],
  [ACHIEVED, 8, 10.01, '8–10'],
  [PARTIAL, 7.99, 8, '6–8（不含8）'],
  [PARTIAL, 6, 5.99, '6–8（不含8）'],
  [MISSED, 5.99, 6, '0–6（不含6）'],
  [MISSED, 0, -0.01, '0–6（不含6）'],
])('boundary: %s allows %s, not %s', (actual, inside, outside, expected) => {
  expect(marked(actual, inside)).toEqual([]);
  expect(marked(actual, outside)).toMatchObject([
    { severity: 'error', cell: '自评表!H9', found: String(outside), expected },
  ]);
});

test('passes: no mark yet, or a number instead of a tier', () => {
  expect(marked(ACHIEVED, null)).toEqual([]);
  expect(marked('10次', 1, '≥10次')).toEqual([]);
});

test('a tier that was inferred from other words is only a warning, and is quoted', () => {
  const findings = marked('已按时完成', 7);
  expect(findings).toMatchObject([{ severity: 'warning', expected: '8–10' }]);
  expect(findings[0]?.message).toContain('写作“已按时完成”，属于“达成年度指标”');
});
