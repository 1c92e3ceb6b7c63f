import { expect, test } from 'vitest';
import { saidOf } from './town';

test.each([
  ['4.政策目标。道路检查次数50次以上，投诉按时办结率95%以上。', ''],
  ['一、绩效目标\n道路检查次数50次以上，投诉按时办结率95%以上。', ''],
  ['4.政策目标。道路检查次数60次以上。', '60次→48次@F14'],
  ['4.目标完成。道路检查次数50余次。', '50余次→48余次@F14'],
  ['4.完成情况。道路检查次数50次以上。', '50次→48次@F14'],
])('以上 where goals are told is the 指标值: %s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});
