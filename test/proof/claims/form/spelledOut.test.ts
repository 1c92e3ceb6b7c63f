import { expect, test } from 'vitest';
import { findingsOf } from '../../findings';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';
import { FORM, saidOf } from './town';
import { saidOfTwo } from './twoProjects';

test.each([
  ['道路检查次数、市民满意度分别为48次、86%。', '86%→85%@F19'],
  ['道路检查次数、市民满意度分别得19.2分、17分，投诉按时办结率提高。', '17分→18分@H19'],
  ['投诉按时办结率提高，道路检查次数、市民满意度分别得19分、18分。', '19分→19.2分@H14'],
  ['道路检查次数、设备购置费、市民满意度分别得19.2分、14分、18分。', '14分→15分@H16'],
  ['投诉按时办结率98%，道路检查次数、市民满意度分别得19.2分、17分。', '17分→18分@H19'],
  ['“道路检查次数”和“市民满意度”分别得19.2分和17分。', '17分→18分@H19'],
  ['道路检查次数、市民满意度（两项）分别得19.2分、17分。', ''],
  ['道路检查次数达标，市民满意度分别得19.2分、17分。', ''],
  ['道路检查次数、设备购置费、市民满意度分别得19.2分、17分。', ''],
  ['市民满意度分别得19.2分、17分。', ''],
  ['市民满意度分别得17分。', '17分→18分@H19'],
  ['分别得19.2分、17分。', ''],
])('%s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test('the project before the list is in force', () => {
  const list = '补植株数、验收合格率分别得50分、20分。';
  expect(saidOfTwo(`绿化管护项目${list}`)).toBe('20分→19分@绿化H10');
  expect(saidOfTwo(`全年任务按时完成，绿化管护项目${list}`)).toBe('20分→19分@绿化H10');
  expect(saidOfTwo(`全年任务按时完成，${list}`)).toBe('');
  expect(saidOfTwo('绿化管护项目验收合格率、补植株数分别得20分、50分。')).toBe('20分→19分@绿化H10');
});

test('the finding stands where the figure stands in the text', () => {
  const text = '道路检查次数、市民满意度分别得19.2分、17分。';
  const [finding] = findingsOf('R03', text, { tables: [FORM] });
  const start = text.indexOf('17分');
  expect(finding?.place).toEqual({ paragraph: 0, start, end: start + 3 });
});

test('a name that ends in a digit runs into the figure: nothing is made of it', () => {
  const form = tableOf({
    indicators: [
      ['产出指标', '数量指标', '清扫路段1', '≥50次', '48次', 50, 48],
      ['产出指标', '数量指标', '清扫路段2', '≥90%', '85%', 40, 38],
    ],
  });
  const said = saidBeside(form);
  expect(said('清扫路段1、清扫路段2分别48次、86%。')).toBe('');
  expect(said('清扫路段1、清扫路段2分别为48次、86%。')).toBe('86%→85%@F10');
});
