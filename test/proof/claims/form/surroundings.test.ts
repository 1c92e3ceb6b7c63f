import { expect, test } from 'vitest';
import { saidOf } from './town';
import { saidOfTwo } from './twoProjects';

test.each([
  ['一、道路养护项目\n验收合格率92%。', '92%→96%@道路F10'],
  ['一、道路养护项目\n（一）绿化管护项目\n验收合格率96%。', '96%→92%@绿化F10'],
  ['一、道路养护项目\n（一）组织情况\n验收合格率92%。', '92%→96%@道路F10'],
  ['一、两个项目\n（一）道路养护项目、绿化管护项目\n验收合格率92%。', ''],
  ['一、道路养护项目（含补植株数）\n验收合格率92%。', '92%→96%@道路F10'],
  [
    '一、绿化管护项目\n| 道路养护项目 | 情况 |\n| --- | --- |\n\n验收合格率96%。',
    '96%→92%@绿化F10',
  ],
  ['一、养护里程和道路养护项目\n验收合格率92%。', '92%→96%@道路F10'],
  ['一、绿化管护项目\n按照要求，道路养护项目\n验收合格率92%。', '92%→96%@道路F10'],
  ['一、绿化管护项目\n按照要求，道路养护项目已经完成。\n验收合格率96%。', '96%→92%@绿化F10'],
])('of the project that a heading names: %s', (text, expected) => {
  expect(saidOfTwo(text)).toBe(expected);
});

/** A line without a full stop names the project of what follows, unless it is too long for a caption. */
test.each([
  [60, '92%→96%@道路F10'],
  [61, '96%→92%@绿化F10'],
])('a caption of %i characters', (length, expected) => {
  const caption = '按照年初批复的绩效目标，道路养护项目'.padEnd(length, '已');
  const text = `一、绿化管护项目\n${caption}\n`;
  expect(saidOfTwo(`${text}验收合格率92%。`) || saidOfTwo(`${text}验收合格率96%。`)).toBe(expected);
});

test.each([
  ['二、下一步工作计划', ''],
  ['二、2024年度工作计划', ''],
  ['二、2024年度工作计划\n（一）组织保障', ''],
  ['二、2023年度工作计划', '45公里→48公里@道路F9'],
  ['二、存在的问题和下一步工作打算', '45公里→48公里@道路F9'],
  ['二、改进措施', ''],
  ['二、下一步工作计划\n（一）组织保障', ''],
  ['二、改进措施\n1.养护里程', ''],
])('what is yet to be done is not held against the form: %s', (heading, expected) => {
  expect(saidOfTwo(`一、道路养护项目\n${heading}\n养护里程45公里。`)).toBe(expected);
});

/** 指标值 repeated where 完成值 is told is asked about. */
test.each([
  ['一、产出指标完成情况', '？50次→48次@F14'],
  ['一、产出分析', '？50次→48次@F14'],
  ['一、项目绩效\n（一）任务完成情况', '？50次→48次@F14'],
  ['一、任务完成情况\n（一）组织情况', '？50次→48次@F14'],
  ['一、工作情况', ''],
  ['一、绩效目标及完成情况', ''],
  ['一、绩效目标\n（一）产出指标', ''],
])('what was done: %s', (heading, expected) => {
  expect(saidOf(`${heading}\n道路检查次数50次，群众认可。`)).toBe(expected);
});

test.each([
  ['一、道路检查次数\n1.组织情况\n实际完成值46次。', ''],
  ['1.道路检查次数：按期完成。\n实际完成值46次。', '46次→48次@F14'],
  ['道路检查次数\n实际完成值46次。\n实际完成值47次。', '46次→48次@F14 | 47次→48次@F14'],
  ['道路检查次数\n1.按计划组织实施，实际完成值46次。', ''],
  ['道路检查次数\n1.按计划组织实施，按期完成。\n实际完成值46次。', ''],
  ['一、道路检查次数\n得19分。', '19分→19.2分@H14'],
  ['一、绿化专项经费\n自评得分94分，共扣6分。', ''],
  ['一、总体情况\n自评得分94分，共扣6分。', '94分→96.95分@H20 | 6分→2.16分@H20'],
  [
    '一、绿化专项经费\n（一）总体情况\n自评得分94分，共扣6分。',
    '94分→96.95分@H20 | 6分→2.16分@H20',
  ],
])(
  'what a line opens with, and a heading of what the form does not tell of: %s',
  (text, expected) => {
    expect(saidOf(text)).toBe(expected);
  },
);
