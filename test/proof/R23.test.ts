import { expect, test } from 'vitest';
import { findingsOf } from './findings';

test.each([
  '共受理工单689起，群众满意率均为99.85%。',
  '共受理工单689起，群众满意率100%。',
  '发放问卷150份，回收148份，满意度为97.3%。',
  '举办培训3期，满意率为96.5%。',
  '服务群众30000人，满意率99.99%。',
])('passes: %s', (text) => {
  expect(findingsOf('R23', text)).toEqual([]);
});

test.each([
  ['至今共受理了689起工单，按时办结率100%，群众满意率均为99.99%。', '99.99%'],
  ['服务300名群众，满意率99.5%。', '99.5%'],
])('fails: %s', (text, found) => {
  expect(findingsOf('R23', text)).toMatchObject([{ severity: 'warning', found }]);
});

test('boundary: 199 of 200 is 99.5 %, and nothing of 200 is 99.4 %', () => {
  expect(findingsOf('R23', '办理事项200件，满意率99.5%。')).toEqual([]);
  expect(findingsOf('R23', '办理事项200件，满意率99.4%。')).toHaveLength(1);
});
