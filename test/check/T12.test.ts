import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const full = (reason: string | null, score: number | null = 90) =>
  findingsOf('T12', form({ score, reason }));

test.each([
  null,
  '已全部完成。',
  '无未完成事项。',
  '不存在未达标的情况。',
  '年初未能预计新增任务，超额完成。',
  '未按原计划时间，提前完成。',
])('passes: %s', (reason) => {
  expect(full(reason)).toEqual([]);
});

test.each([
  '部分点位未完成。',
  '受天气影响，进度滞后。',
  '没有达到预期。',
  '无人手，未完成两次检查。',
])('fails: %s', (reason) => {
  expect(full(reason)).toMatchObject([
    { severity: 'warning', cell: '自评表!I9', found: reason, expected: null },
  ]);
});

test('boundary: one hundredth below full marks the reason is in place', () => {
  expect(full('两次检查未完成。', 89.99)).toEqual([]);
  expect(full('两次检查未完成。', 90)).toMatchObject([{ cell: '自评表!I9' }]);
});

test('a mark that is still to be written counts as computed', () => {
  expect(full('两次检查未完成。', null)[0]?.message).toContain('按办法计算得满分90分');
});
