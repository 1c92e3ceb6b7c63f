import { expect, test } from 'vitest';
import { saidOf } from './town';

test.each([
  ['总支出除以道路检查次数为2.03万元，得10分。', ''],
  ['道路检查次数÷12个月为4次，得10分。', ''],
  ['道路检查次数较好，得18分。', '18分→19.2分@H14'],
])('what is divided by is not spoken of: %s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test.each([
  ['1.市民满意度\n完成较好。\n上述六项合计扣1.40分，实得48.60分。', ''],
  ['1.市民满意度。上述6项指标共扣1.40分，实得48.60分。', ''],
  ['上述六项合计扣1.40分，自评得48.60分。', ''],
  ['6项指标合计得96.95分，自评得分97.95分。', '97.95分→96.95分@H20'],
  ['1.市民满意度。问卷500份，实得17分。', '17分→18分@H19'],
])('what several come to is not the mark of one: %s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test.each([
  ['3.值班工作。市民满意测评开展，得17分。', ''],
  ['3.市民满意程度。市民满意测评开展，得17分。', '？17分→18分@H19'],
  ['3.其他工作。市民满意测评开展，得17分。', '？17分→18分@H19'],
])(
  'where the line opens with an indicator, words close to another are not: %s',
  (text, expected) => {
    expect(saidOf(text)).toBe(expected);
  },
);
