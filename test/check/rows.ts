import type { Finding } from '../../src/model/finding';
import { type FormPut, type IndicatorPut, scored } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';

export interface RowPut {
  readonly level1?: Put;
  readonly level2?: Put;
  readonly level3?: Put;
  readonly target?: Put;
  readonly actual?: Put;
  readonly weight?: Put;
  readonly score?: Put;
  readonly reason?: Put;
}

/** An indicator of the national layout that is met, unless told otherwise. In row 9 of a form with one fund. */
export function row(put: RowPut = {}): IndicatorPut {
  const {
    level1 = '产出指标',
    level2 = '数量指标',
    level3 = '次数',
    target = '≥10次',
    actual = '10次',
    weight = 90,
    score = null,
    reason = null,
  } = put;
  return [level1, level2, level3, target, actual, weight, score, reason];
}

/** A form whose only indicator is the given one. */
export const form = (put: RowPut, rest: FormPut = {}): FormPut => ({
  ...rest,
  indicators: [row(put)],
});

/** 四川 layout: label, 年初, 调整后, 执行数, 执行率, 权重, 得分, 原因. The first stands in row 7. */
export type SichuanFund = readonly Put[];
/** 四川 layout: 一级, 二级, 三级, 性质, 指标值, 单位, 完成值, 权重, 得分, 原因. */
export type SichuanIndicator = readonly Put[];

export interface SichuanPut {
  readonly project?: string;
  readonly goal?: string;
  readonly funds?: readonly SichuanFund[];
  readonly indicators?: readonly SichuanIndicator[];
  readonly conclusion?: readonly (readonly Put[])[];
}

const SICHUAN_FUND: SichuanFund = ['总额', 100, 100, 100, null, 10];
const SICHUAN_INDICATOR: SichuanIndicator = ['产出指标', '数量指标', '巡检', '≥', 10, '次', 10, 90];

/** 部门预算项目支出绩效自评表 with its own column for the reason of the execution rate (J). */
export function sichuanWorkbook(put: SichuanPut = {}) {
  const { funds = [SICHUAN_FUND], indicators = [SICHUAN_INDICATOR] } = put;
  return workbook(
    sheet([
      ['报表编号：510000_0013zp'],
      ['部门预算项目支出绩效自评表（2023年度）'],
      ['项目名称', put.project ?? '公园设施维护'],
      ['主管部门', '某县园林局', null, null, null, '实施单位（盖章）', null, '某县园林管理所'],
      [
        '项目基本情况',
        '1.项目年度目标完成情况',
        null,
        '项目年度目标',
        null,
        null,
        '年度目标完成情况',
      ],
      [null, null, null, '维护公园设施。', null, null, put.goal ?? '已按计划完成维护。'],
      [
        '预算执行情况（10分）',
        '年度预算数（万元）',
        null,
        '年初预算',
        '调整后预算数',
        '预算执行数',
        '预算执行率',
        '权重',
        '得分',
        '原因',
      ],
      ...funds.map(([label = null, ...rest]) => [null, label, null, ...rest]),
      [
        '绩效指标（90分）',
        '一级指标',
        '二级指标',
        '三级指标',
        '指标性质',
        '指标值',
        '度量单位',
        '完成值',
        '权重',
        '得分',
        '未完成原因分析',
      ],
      ...indicators.map((indicator) => [null, ...indicator]),
      ['合计', null, null, null, null, null, null, null, 100],
      ...(put.conclusion ?? []),
    ]),
  );
}

/** The findings of one code for a form of the 四川 layout. */
export function sichuanFindings(code: string, put: SichuanPut, policy = 'sichuan-2023'): Finding[] {
  return scored(sichuanWorkbook(put), policy).findings.filter((finding) => finding.code === code);
}
