import { expect, test } from 'vitest';
import { findingsOf } from '../../findings';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';
import { FORM, saidOf } from './town';
import { saidOfTwo } from './twoProjects';

test.each([
  ['道路检查次数完成46次。', '46次→48次@F14'],
  ['道路检查次数实际46。', ''],
  ['道路检查次数目标60次，比目标少。', '60次→50次@E14'],
  ['设备购置费29.5。', ''],
  ['设备购置费完成值29.5次。', ''],
  ['产出指标共4项。', '4项→3项@B14'],
  ['产出指标4个。', '4个→3个@B14'],
  ['产出指标4次。', ''],
  ['市民满意度目标86%。', '86%→90%@E19'],
  ['市民满意度不低于91%。', '91%→90%@E19'],
  ['市民满意度力争达到86%。', ''],
  ['市民满意度力争达到的指标值为86%。', '86%→90%@E19'],
  ['市民满意度得18分，自评总得分95分。', '95分→96.95分@H20'],
  ['市民满意度得分95分。', '95分→18分@H19'],
  ['市民满意度提高。合计得分96.95分。', ''],
  ['道路检查次数预计达到46次。', ''],
  ['市民满意度预计得17分。', ''],
  ['市民满意度环比完成值86%。', ''],
  ['道路检查次数50次以上。', '50次→48次@F14'],
  [
    '一、产出指标完成情况\n道路检查次数50次，设备购置费31万元。',
    '31万元→28.5万元@F16 | ？50次→48次@F14',
  ],
])('%s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test.each([
  ['群众满意度得20分，自评总得分95分。', ''],
  ['群众满意度提高。合计得分95分。', ''],
  ['群众满意度得18分。', '18分→19分@道路H11'],
])('of two projects: %s', (text, expected) => {
  expect(saidOfTwo(text)).toBe(expected);
});

/** 指标值 and 完成值 of such a row are no count of rows. */
test('a number without a unit is not held against one that counts', () => {
  const said = saidBeside(
    tableOf({ indicators: [['产出指标', '数量指标', '制度建设数', '≥3', '3', 90, 90]] }),
  );
  expect(said('制度建设数5个。')).toBe('');
  expect(said('产出指标共5项。')).toBe('5项→1项@B9');
});

test('where the words only come close to a name it is a question', () => {
  const [finding] = findingsOf('R03', '效益指标完成较好，投诉办结率90%。', { tables: [FORM] });
  expect(finding).toMatchObject({
    severity: 'warning',
    message:
      '正文写“90%”，自评表（自评表!F17）“投诉按时办结率”的实际完成值是98%；如果说的是同一件事，两处应当一致。',
  });
});

test('without 完成值 only a figure that sets a bound, or is said to be the 指标值, is held against it', () => {
  const row = ['产出指标', '数量指标', '检查次数', '≥50次', null, 90];
  const said = saidBeside(tableOf({ indicators: [row] }));
  expect(said('检查次数40次。')).toBe('');
  expect(said('检查次数不少于40次。')).toBe('40次→50次@E9');
  expect(said('检查次数指标值40次。')).toBe('40次→50次@E9');
});

test('what was reached may itself be told in marks', () => {
  const row = ['产出指标', '质量指标', '卫生检查评分', '≥90分', '88分', 50, 48.89];
  const said = saidBeside(
    tableOf({ indicators: [row, ['产出指标', '数量指标', '检查', '≥7次', '7次', 40, 40]] }),
  );
  expect(said('卫生检查评分得88分。')).toBe('');
  expect(said('卫生检查评分得48.89分。')).toBe('');
  expect(said('卫生检查评分得89分。')).toBe('89分→48.89分@H9');
  expect(said('检查得7分。')).toBe('7分→40分@H10');
});
