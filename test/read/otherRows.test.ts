import { expect, test } from 'vitest';
import type { Put } from '../support/sheets';
import { readouts } from './readout';

const HEAD: Put[] = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const ROW: Put[] = ['产出指标', '数量指标', '场次', '≥5场', '6场', 100, 100];

test.each(['其他需要说明事项', '其他需要说明的问题', '其他说明'])(
  '%s between the indicators and their total is a field, no indicator',
  (label) => {
    const [lines = []] = readouts([
      ['2023年度项目支出绩效自评表'],
      HEAD,
      ROW,
      [label, null, '无'],
      ['总分', null, null, null, null, 100, 100],
    ]);
    expect(lines.filter((line) => line.startsWith('指标'))).toHaveLength(1);
    expect(lines.join('\n')).toContain('‹G5›');
  },
);

test('评分表 is a form too', () => {
  const [lines = []] = readouts([['2023年度财政支出项目绩效自评评分表'], HEAD, ROW]);
  expect(lines.slice(0, 2).join('\n')).toMatch(/project[\s\S]*评分表/);
});
