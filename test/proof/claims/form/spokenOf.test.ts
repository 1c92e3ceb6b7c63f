import { expect, test } from 'vitest';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';
import { saidOf } from './town';
import { saidOfTwo } from './twoProjects';

test.each([
  // what was just told
  ['市民满意度85%，得18分。该项扣3分。', '3分→2分@H19'],
  ['市民满意度85%。扣3分。', '3分→2分@H19'],
  ['市民满意度85%。得17分。', '17分→18分@H19'],
  ['投诉按时办结率、市民满意度均完成。该项得17分。', '17分→10分@H17'],
  ['市民满意度测评开展。年度指标值为86%。', '86%→90%@E19'],
  ['市民满意度测评开展。宣传不够，年度指标值为86%。', ''],
  ['市民满意度测评开展。宣传不够，完成值86%。', ''],
  // sums are of a group, or of the form
  ['产出指标和市民满意度完成较好。共得48分。', '48分→49.2分@B14'],
  ['市民满意度提高。共得17分。', '17分→18分@H19'],
  ['产出指标得49.2分。合计扣1.8分。', '1.8分→0.8分@B14'],
  ['产出指标和市民满意度完成较好。共扣1.8分。', '1.8分→0.8分@B14'],
  ['共扣3.8分。', '3.8分→2.16分@H20'],
  ['扣3分。', ''],
  // the last name that such a figure may tell of
  ['市民满意度达标，产出指标完成较好，完成值86%。', '86%→85%@F19'],
  ['市民满意度达标，产出指标完成较好，指标值86%。', '86%→90%@E19'],
  ['市民满意度85%，项目支出37.5万元，扣3分。', '3分→2分@H19'],
  ['市民满意度得17分；得16分。', '17分→18分@H19'],
  // words that only come close to a name
  ['市民满意测评开展，得17分。', '？17分→18分@H19'],
  ['市民满意测评开展，分值21分。', '？21分→20分@G19'],
  ['市民满意测评开展，得分率80%。', '80%→90%@H19'],
  ['市民满意测评开展，低于指标值6%。', ''],
  // counts of rows
  ['共设置三级指标8个。', '8个→6个@B14'],
  ['设置指标8个，其中项目绩效指标3个。', '8个→6个@B14'],
  ['申报项目绩效目标12个，设置绩效指标7个。', ''],
  ['产出指标共4项。', '4项→3项@B14'],
])('%s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test('a name lies at most thirty characters before a figure whose words do not say what it tells', () => {
  const between = '测评由第三方机构抽取样本覆盖全区十五个街道各约一千余户，实际';
  expect(between).toHaveLength(30);
  expect(saidOf(`市民满意度${between}86%。`)).toBe('86%→85%@F19');
  expect(saidOf(`市民满意度${between}达86%。`)).toBe('');
  expect(saidOf(`市民满意度${between}完成值86%。`)).toBe('86%→85%@F19');
});

test.each([
  ['道路养护项目按期完成。该项得94分。', ''],
  ['共设置三级指标7个。', '7个→2个@道路E5'],
  ['道路养护项目共设置三级指标7个。', '7个→3个@道路B9'],
])('of two projects: %s', (text, expected) => {
  expect(saidOfTwo(text)).toBe(expected);
});

test('how many scores of a group are open is not held to how many are in the form', () => {
  const form = tableOf({
    indicators: [
      ['产出指标', '数量指标', '检查次数', '≥10次', '十来次', 30],
      ['产出指标', '数量指标', '宣传次数', '≥10次', '十来次', 30],
      ['效益指标', '社会效益指标', '知晓率', '≥90%', '九成多', 30],
    ],
  });
  const said = saidBeside(form);
  expect(said('数量指标共2项，其中2项得分尚未确定。')).toBe('');
  expect(said('共有2项得分尚未确定。')).not.toBe('');
  expect(said('共有3项得分尚未确定。')).toBe('');
});

test('a value below zero is told with its sign or without it', () => {
  const said = saidBeside(
    tableOf({ indicators: [['产出指标', '成本指标', '公用经费变动率', '≤0%', '-6.4%', 90, 90]] }),
  );
  expect(said('公用经费变动率为-6.4%。')).toBe('');
  expect(said('公用经费变动率实际完成值：-6.4%。')).toBe('');
  expect(said('公用经费变动率实际完成值：-4.6%。')).toBe('4.6%→-6.4%@F9');
});
