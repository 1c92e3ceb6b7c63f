import { expect, test } from 'vitest';
import { saidOfTwo } from './twoProjects';

test.each([
  [
    '道路养护项目按期完成，绿化管护项目验收合格率92%，达到年度指标值。',
    '达到年度指标值→未达到年度指标值@绿化F10',
  ],
  ['道路养护项目养护里程48公里，达到年度指标值。', '达到年度指标值→未达到年度指标值@道路F9'],
  ['群众满意度达到年度指标值。', ''],
  ['2022年道路养护项目养护里程达到年度指标值。', ''],
])('of two projects the one in force: %s', (text, expected) => {
  expect(saidOfTwo(text)).toBe(expected);
});
