import type { FormPut } from '../../test/support/forms';

/** A form that a check objects to, and the policy it is looked at by. */
export interface Example {
  readonly put: FormPut;
  readonly policy?: string;
}

const FUND = '年度资金总额';
type Cell = string | number | null;

/** 指标值, 完成值, 分值, 得分, 偏差原因 of one quantity row. */
const quantity = (...cells: readonly Cell[]): FormPut => ({
  indicators: [['产出指标', '数量指标', '督查次数', ...cells]],
});
const quality = (...cells: readonly Cell[]): FormPut => ({
  indicators: [['产出指标', '质量指标', '长效机制', ...cells]],
});
const fund = (...cells: readonly Cell[]): FormPut => ({ funds: [[FUND, ...cells]] });
const FULL: readonly Cell[] = ['≥10次', '10次', 30, 30];

/** 每项检查一个例子, by code. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  T01: { put: quantity('≥10次', '10次', 88) },
  T02: { put: { indicators: [['产出指标(50分)', '数量指标', '督查次数', '≥10次', '10次', 90]] } },
  T03: { put: quantity('≥10次', '10次', 90, 91) },
  T04: { put: { ...quantity('≥10次', '10次', 90, 90), total: [100, 98] } },
  T05: { put: { total: [100, 89.8, '优'] } },
  T06: { put: fund(200, 200, 195, 10, '98.5%') },
  T07: { put: fund(153, 1464.48, 1496.62, 10) },
  T08: { put: fund(200, 200, 195, 10, '97.5%', 9) },
  T09: {
    put: {
      funds: [
        [FUND, null, 100, 90, 10],
        ['基本支出', null, 40, 40],
        ['项目支出', null, 55, 50],
      ],
    },
  },
  T10: { put: fund(153, 200, 200, 10) },
  T11: { put: quantity('≥10次', '9次', 90, 81) },
  T12: { put: quantity('≥10次', '10次', 90, 90, '受天气影响，两次督查未完成。') },
  T13: { put: quantity('≥10次', '13次', 90), policy: 'guangxi' },
  T14: { put: quantity('179个', '87个', 90, 90) },
  T15: { put: quality('健全', '部分达成年度指标并具有一定效果', 90, 85) },
  T16: { put: quality('稳步推进', '完成', 90, 90) },
  T17: { put: quality('健全', '完成', 90) },
  T18: { put: quantity('≥10次', '已完成', 90) },
  T19: { put: quantity('≥10 次', '10次', 90) },
  T20: { put: quantity('≥200份', '100%', 90) },
  T21: { put: quantity('≥100%', '100%', 90) },
  T22: { put: quantity(...FULL) },
  T23: {
    put: {
      indicators: [1, 2, 3].map((place) => ['产出指标', '数量指标', `督查次数${place}`, ...FULL]),
    },
  },
  T24: { put: fund(866.74, 866.74, 866.74, 10) },
  T25: { put: quantity('≥10次', null, 90, 90) },
  T26: { put: quantity(...FULL) },
  T27: { put: quantity('≥10次', '9次', 90, 81, '暂无') },
  T28: { put: quantity('≥10次', '9次', 90, 81, '经费到位晚。'.repeat(40)) },
  T29: { put: fund(100, 100, 61.84, 10) },
  T30: { put: fund(100, 100, 61.84, 10) },
  T31: {
    put: {
      funds: [
        [FUND, 100, 100, 100, 10],
        ['“三公”经费', 0, 0, 0, '—', '100%'],
      ],
    },
  },
  T32: {
    put: {
      funds: [[FUND, 200, 200, 195, 10, '97.5%']],
      indicators: [
        ['预算执行', '预算执行', '预算执行率', '100%', '100%', 10],
        ['产出指标', '数量指标', '督查次数', '≥10次', '10次', 90],
      ],
    },
  },
  T33: { put: { title: '2022年度部门整体支出绩效自评表' } },
  T34: { put: fund(100, 100, 975000, 10) },
  T35: { put: quantity('179个', '87个', 90, 43.743) },
};
