import { expect, test } from 'vitest';
import { tableOf } from '../../../prose';
import { saidBeside } from '../beside';

const besideRow = (name: string, target: string | number, actual: string | number) =>
  saidBeside(tableOf({ indicators: [['产出指标', '质量指标', name, target, actual, 90, 90]] }));

test.each([
  ['验收合格率', 1, '98.21%', '验收合格率指标值为100%，验收合格率98.21%。', ''],
  ['验收合格率', 1, '98.21%', '验收合格率指标值为95%。', '95%→100%@E9'],
  ['验收合格率', 0.9, 0.95, '验收合格率指标值为90%，实际完成值95%。', ''],
  ['验收合格率', 0.9, 0.95, '验收合格率实际完成值96%。', '96%→95%@F9'],
  ['按期到货', 1, '98%', '按期到货指标值100%。', ''],
  ['验收合格率', 95, 98, '验收合格率指标值为95%，实际完成值97%。', '97%→98%@F9'],
  ['编制规划', 1, 1, '编制规划指标值为2%。', '2%→1%@E9'],
  ['验收合格率', '1%', '1%', '验收合格率指标值为100%。', '100%→1%@E9'],
  ['验收合格率', '全部合格', '98%', '验收合格率实际完成值97%。', '97%→98%@F9'],
])('%s typed as %s and %s: %s', (name, target, actual, text, expected) => {
  expect(besideRow(name, target, actual)(text)).toBe(expected);
});
