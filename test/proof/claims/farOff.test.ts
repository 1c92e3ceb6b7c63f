import { expect, test } from 'vitest';
import { beyondPlan } from '../../../src/proof/claims/beyondPlan';
import { namedStages } from '../../../src/proof/claims/namedStages';
import { sentencesOf } from '../../../src/proof/claims/sentence';
import { proseOf } from '../prose';

const stages = (...lines: readonly string[]) =>
  namedStages(sentencesOf(proseOf(lines.join('\n')))).map(({ computed }) => computed);

test('stages are looked for in so much text behind their number', () => {
  const [head, first, last] = [
    '工作分为三个阶段：',
    '准备阶段（1月），',
    '；总结阶段（3月），汇总。',
  ];
  expect(stages(`${head}${first}${'材'.repeat(3900)}${last}`)).toEqual(['2']);
  expect(stages(`${head}${first}${'材'.repeat(4000)}${last}`)).toEqual([]);
  expect(stages(head, `${first}${'材'.repeat(3900)}${last}`)).toEqual(['2']);
  expect(stages(head, `${first}${'材'.repeat(4000)}${last}`)).toEqual([]);
});

test('of the number of stages its own sentence tells, and no other', () => {
  const text = '各校先行自评。工作分三个阶段进行。准备阶段：制定方案。总结阶段：汇总评分。';
  expect(stages(text)).toEqual(['2']);
});

test('of two figures that are both right one is meant', () => {
  const text = '清运5840吨，转运5840吨，较目标值5200吨超640吨，完成率112.31%。';
  const claims = sentencesOf(proseOf(text)).flatMap(beyondPlan);
  expect(claims.map(({ stated, verdict }) => [stated, verdict])).toEqual([
    ['640吨', 'holds'],
    ['112.31%', 'holds'],
  ]);
});
