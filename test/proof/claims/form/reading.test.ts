import { expect, test } from 'vitest';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';
import { saidOf } from './town';

test.each([
  // what may stand between a name and its figure
  ['道路检查次数“46次”。', '46次→48次@F14'],
  ['道路检查次数（全年）46次。', '46次→48次@F14'],
  ['道路检查次数（全年）（累计）46次。', '46次→48次@F14'],
  ['道路检查次数（46次）。', '46次→48次@F14'],
  ['道路检查次数累计（全年）46次。', '？46次→48次@F14'],
  // what may stand before a name
  ['绿化，市民满意度86%。', '86%→85%@F19'],
  ['绿化市民满意度86%。', ''],
  ['其中市民满意度86%。', '86%→85%@F19'],
  ['其中实施市民满意度86%。', ''],
  // words that stand in the cell of the indicator
  ['值班工作24小时值班，督查通报9期。', '9期→8期@F18'],
  ['值班工作较好，按时办结率达到99%。', '99%→100%@F18'],
  ['值班工作较好，项目支出合理，按时办结率达到99%。', '99%→100%@F18'],
  ['市民满意度提高，值班工作较好，按时办结率达到99%。', '99%→100%@F18'],
  ['值班工作较好，值班室99小时。', ''],
  ['值班工作较好，24小时值班率99%。', ''],
  ['值班工作较好，通报9期。', ''],
  // a name behind the figure
  ['1900余份发放宣传资料。', '1900余份→2100余份@F15'],
  ['各街镇共计印制并且1900余份发放宣传资料。', ''],
  ['1900余份的宣传和发放宣传资料。', ''],
  ['38.5万元的项目支出。', ''],
  // words close to a name
  ['发放资料2800余份。', '2800余份→2100余份@F15'],
  ['共投诉办结率90%。', '？90%→98%@F17'],
  ['投诉办结情况90%。', ''],
  ['设备购置费用29.5万元。', ''],
])('%s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test('a name as short as a common word only raises a question', () => {
  const row = (name: string) => ['产出指标', '数量指标', name, '≥3期', '3期', 45, 45];
  const said = saidBeside(tableOf({ indicators: [row('培训班'), row('宣传专栏')] }));
  expect(said('培训班4期。')).toBe('？4期→3期@F9');
  expect(said('宣传专栏4期。')).toBe('4期→3期@F10');
});
