import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form } from './rows';

const slogan = (target: string, actual: string | null, score: number | null = 90) =>
  findingsOf('T16', form({ target, actual, score }));

test.each([
  ['a tier is named', '有效提升', '达成年度指标'],
  ['the answer has figures', '有效提升', '提升12位'],
  ['the target can be checked', '提升至90分以上', '完成'],
  ['the target is no slogan', '按要求公开', '按要求公开'],
  ['a number', '≥10次', '10次'],
  ['nothing is answered yet', '有效提升', null],
])('passes: %s', (_, target, actual) => {
  expect(slogan(target, actual)).toEqual([]);
});

test.each([
  ['稳步推进', '完成'],
  ['文稿服务出精品', '以文辅政'],
  ['高标准', '成效颇丰'],
])('fails: %s, %s', (target, actual) => {
  expect(slogan(target, actual)).toMatchObject([
    { severity: 'warning', cell: '自评表!E9', found: target, expected: null },
  ]);
});

test('boundary: full marks are the matter, one hundredth less is not', () => {
  expect(slogan('稳步推进', '完成', 89.99)).toEqual([]);
  expect(slogan('稳步推进', '完成', 90)).toMatchObject([{ cell: '自评表!E9' }]);
});

test('where no mark is typed yet, it does not say that one was given', () => {
  const [finding] = slogan('有效提升', '有效提升', null);
  expect(finding?.message).toContain('直接记满分依据不足');
  expect(finding?.message).not.toContain('却得了满分');
});

test('a step of a scale is no slogan, another word is', () => {
  expect(slogan('优良中低差', '优')).toEqual([]);
  expect(slogan('优良中低差', '成效颇丰')).toHaveLength(1);
});
