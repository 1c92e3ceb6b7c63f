import { expect, test } from 'vitest';
import { saidOf } from './town';
import { saidOfTwo } from './twoProjects';

test.each([
  ['全年任务按时完成，道路养护项目已经完成。群众满意度93%。', '93%→88%@道路F11'],
  ['全年任务按时完成，绿化管护项目已经完成。群众满意度88%。', '88%→93%@绿化F11'],
  ['全年任务按时完成，道路养护项目已经完成。补植株数520株。群众满意度93%。', '93%→88%@道路F11'],
  ['全年任务按时完成，道路养护项目已经完成。绿化管护项目已经完成。群众满意度93%。', ''],
  ['全年任务按时完成，绿化管护项目已经验收。\n群众满意度88%。', ''],
])('the project named earlier in the paragraph: %s', (text, expected) => {
  expect(saidOfTwo(text)).toBe(expected);
});

test.each([
  ['投诉按时办结率98%，市民满意度85%。得17分。', '17分→18分@H19'],
  ['市民满意度85%，投诉按时办结率98%。得17分。', '17分→10分@H17'],
  ['市民满意度85%。各项工作按期完成。得17分。', '17分→18分@H19'],
  ['市民满意度85%。\n得17分。', ''],
  ['发放资料2800余份，扣3分。', '2800余份→2100余份@F15 | 3分→0分@H15'],
])('what was named last comes first: %s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});
