import { findingsOf } from '../../findings';
import { tableOf } from '../../prose';

/** A form filled in full, with a row of every kind. */
export const FORM = tableOf({
  funds: [
    ['年度资金总额', 90, 100, 97.5, 10, '97.5%', 9.75],
    ['其中：基本支出', 60, 60, 60, null, null, null],
    ['项目支出', 30, 40, 37.5, null, null, null],
    ['财政拨款', 85, 95, 92, null, null, null],
    ['一般公共预算', 50, 60, 52, null, null, null],
    ['单位资金', null, 5, 5, null, null, null],
  ],
  indicators: [
    ['产出指标(50分)', '数量指标', '道路检查次数', '≥50次', '48次', 20, 19.2],
    ['产出指标(50分)', '数量指标', '发放宣传资料', '≥2000份', '2100余份', 15, 15],
    ['产出指标(50分)', '成本指标', '设备购置费', '≤30万元', '28.5万元', 15, 15],
    ['效益指标(40分)', '社会效益指标', '投诉按时办结率', '≥95%', '98%', 10, 10],
    [
      '效益指标(40分)',
      '社会效益指标',
      '值班工作',
      '全年值班',
      '24小时值班，按时办结率达到100%，督查通报8期',
      10,
      10,
    ],
    ['效益指标(40分)', '满意度指标', '市民满意度', '≥90%', '85%', 20, 18],
  ],
  total: [100, 96.95, '优'],
});

/** What is found: the words, what the form says, and its cell; 只是提醒的 with ？ before it. */
export const saidOf = (text: string): string =>
  findingsOf('R03', text, { tables: [FORM] })
    .map(({ severity, found, expected, cells }) => {
      const addresses = cells.map(({ address }) => address).join();
      return `${severity === 'warning' ? '？' : ''}${found}→${expected}@${addresses}`;
    })
    .join(' | ');
