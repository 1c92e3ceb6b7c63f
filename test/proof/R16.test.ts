import { expect, test } from 'vitest';
import { findingsOf } from './findings';

const goal = (text: string, heading = '（三）当年部门年度整体支出绩效目标') =>
  findingsOf('R16', `一、部门概况\n${heading}\n${text}`);

test.each([
  '完成全区性专项治理，提升城市管理水平，满意度不低于90%。',
  '根据省委印发了的规划，近年来建立了制度，完成道路养护26条。'.replace('建立了制度，', ''),
  '进一步了解群众需求，确保完成率达到100%。',
  '按时完成率不低于95%。',
])('passes: %s', (text) => {
  expect(goal(text)).toEqual([]);
});

test('boundary: 增强 is a goal, 增强了 is a result', () => {
  expect(goal('有效增强凝聚力。')).toEqual([]);
  expect(goal('有效增强了凝聚力。')).toMatchObject([{ severity: 'hint', quote: '增强了' }]);
});

test.each([
  ['较好地完成了年度工作目标。', '完成了'],
  ['管理水平得到提升。', '得到提升'],
  ['2022年度评价得分为94分。', '评价得分为9'],
])('fails: %s', (text, quote) => {
  expect(goal(text)).toMatchObject([{ quote: expect.stringContaining(quote.slice(0, 2)) }]);
});

test('boundary: what was reached may be told where it belongs', () => {
  const text = '全面完成了年度任务。';
  expect(goal(text, '（一）绩效目标完成情况')).toEqual([]);
  expect(goal(text, '（一）年度绩效目标')).toMatchObject([{ severity: 'hint' }]);
});

test('boundary: background of a goal passes, the sentence behind it does not', () => {
  expect(goal('近年来增强了服务能力，本年继续。')).toEqual([]);
  expect(goal('近年来投入较大。增强了服务能力。')).toMatchObject([{ quote: '增强了' }]);
});
