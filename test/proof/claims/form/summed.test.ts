import { expect, test } from 'vitest';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';

const said = saidBeside(
  tableOf({
    indicators: [['产出指标', '数量指标', '新建维修蓄水池', '≥17座', '17座', 90, 90]],
    total: [100, 100, '优'],
  }),
);

test.each([
  ['新建蓄水池6座、维修蓄水池11座，共17座。', ''],
  ['新建维修蓄水池6座、11座，合计17座。', ''],
  ['新建维修蓄水池18座、维修11座，共17座。', '18座→17座@F9'],
  ['新建维修蓄水池16座，共27座。', '16座→17座@F9'],
  ['新建维修蓄水池16座，受益17人，其中17座完好。', '16座→17座@F9'],
])('a part of what stands behind as the sum is not held to it: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});
