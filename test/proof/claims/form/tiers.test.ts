import { expect, test } from 'vitest';
import { findingsOf } from '../../findings';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';

const PARTIAL = '部分达成年度指标并具有一定效果';
const FORM = tableOf({
  indicators: [
    ['产出指标', '数量指标', '检查次数', '≥50次', '50次', 40, 40],
    ['效益指标', '社会效益指标', '市容环境', '明显改善', '达成年度指标', 20, 18],
    ['效益指标', '社会效益指标', '市场秩序', '持续好转', PARTIAL, 20, 15],
    ['效益指标', '可持续影响指标', '长效机制', '健全', '未达成年度指标且效果较差', 10, 3],
  ],
  total: [100, 86, '良'],
});
const said = saidBeside(FORM);

test.each([
  ['市容环境部分达成年度指标，得18分。', '部分达成年度指标→达成年度指标@F10'],
  ['5.市容环境：部分达成年度指标，得18分。', '部分达成年度指标→达成年度指标@F10'],
  ['市容环境未达成年度指标。', '未达成年度指标→达成年度指标@F10'],
  ['市场秩序持续好转，达成年度指标，得15分。', `达成年度指标→${PARTIAL}@F11`],
  ['市场秩序指标达成预期目标。', `达成预期目标→${PARTIAL}@F11`],
  ['市场秩序已全面达成年度指标。', `达成年度指标→${PARTIAL}@F11`],
  ['长效机制部分达成年度指标。', '部分达成年度指标→未达成年度指标且效果较差@F12'],
])('%s: the form says another tier', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  '市容环境达成年度指标，得18分。',
  '市场秩序部分达成年度指标，得15分。',
  '市场秩序持续好转，部分达成年度指标并具有一定效果。',
  '长效机制未达成年度指标。',
  '市场秩序基本达成年度指标。',
  '市场秩序力争达成年度指标。',
  '市场秩序达成年度指标的得满分。',
  '部分达成年度指标的有市场秩序，达成年度指标的有市容环境。',
  '市场秩序有所好转，但商贩较多，其他各项达成年度指标。',
  '市场秩序和检查次数均达成年度指标。',
  '检查次数50次，部分达成年度指标。',
  '下一步市场秩序达成年度指标。',
  '2022年市场秩序达成年度指标。',
])('the same tier, or none: %s', (text) => {
  expect(said(text)).toBe('');
});

test('what is told names both wordings and the cell', () => {
  const [finding] = findingsOf('R03', '市场秩序达成年度指标。', { tables: [FORM] });
  expect(finding).toMatchObject({
    severity: 'error',
    message: `正文写“达成年度指标”，自评表（自评表!F11）“市场秩序”的实际完成值是“${PARTIAL}”，两处应当一致。`,
  });
});
