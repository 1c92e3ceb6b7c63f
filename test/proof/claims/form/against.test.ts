import { expect, test } from 'vitest';
import { saidOf } from './town';

test.each([
  ['投诉按时办结率98%，比全国同类街道90%左右的平均水平高出8个百分点左右。', ''],
  ['投诉按时办结率98%，比周边街道高出5个百分点。', ''],
  ['投诉按时办结率98%，比95%的目标高出5个百分点。', '5个百分点→3个百分点@F17'],
  ['投诉按时办结率98%，比95%高出5个百分点。', '5个百分点→3个百分点@F17'],
  ['投诉按时办结率98%，高出年度指标值5个百分点。', '5个百分点→3个百分点@F17'],
])(
  'what is set against something else than the goal is no gap of the form: %s',
  (text, expected) => {
    expect(saidOf(text)).toBe(expected);
  },
);
