import { expect, test } from 'vitest';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';

const said = saidBeside(
  tableOf({
    indicators: [
      ['产出指标', '数量指标', '抽检批次', '≥200批次', '212批次', 40, 40],
      ['产出指标', '质量指标', '卫生检查评分', '≥90分', '88分', 50, 48.89],
      ['满意度指标', '服务对象满意度指标', '市民满意度', '≥80分', '84分', 10, 10],
    ],
    total: [100, 98.89, '优'],
  }),
);

test.each([
  ['市民满意度评分84分，得10分。', ''],
  ['市民满意度得分84分，高于目标4分。', ''],
  ['市民满意度得9分。', '9分→10分@H11'],
  ['卫生检查评分88分，得48.89分。', ''],
  ['抽检批次得39分。', '39分→40分@H9'],
])('what was reached may itself be marks: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});
