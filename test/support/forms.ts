import { checkForm } from '../../src/check';
import type { Finding } from '../../src/model/finding';
import type { Form } from '../../src/model/form';
import type { Workbook } from '../../src/model/grid';
import type { FormScore } from '../../src/model/score';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { type Put, sheet, workbook } from './sheets';

/** A funding row: label, 年初, 全年预算, 全年执行, 分值, 执行率, 得分. */
export type FundPut = readonly Put[];
/** An indicator row: 一级, 二级, 三级, 指标值, 完成值, 分值, 得分, 偏差原因. */
export type IndicatorPut = readonly Put[];

export interface FormPut {
  readonly title?: string;
  readonly year?: string;
  readonly funds?: readonly FundPut[];
  readonly indicators?: readonly IndicatorPut[];
  /** 分值合计, 总分, 等级. */
  readonly total?: readonly Put[];
}

/** One full-marks indicator that weighs 90: with the funding row's 10 a form without defects. */
export const GOOD_INDICATOR: IndicatorPut = [
  '产出指标',
  '数量指标',
  '检查次数',
  '≥10次',
  '10次',
  90,
];
export const GOOD_FUND: FundPut = ['年度资金总额', 100, 100, 100, 10, '100%', 10];

/** A workbook with one form of the national layout, in columns A to I. */
export function formWorkbook(put: FormPut = {}): Workbook {
  const { funds = [GOOD_FUND], indicators = [GOOD_INDICATOR], total = [100] } = put;
  return workbook(
    sheet([
      [put.title ?? '部门整体支出绩效自评表'],
      [put.year ?? '（2023年度）'],
      ['部门名称', null, '某区某某局'],
      [
        '部门预算资金（万元）',
        null,
        null,
        '年初预算数',
        '全年预算数',
        '全年执行数',
        '分值',
        '执行率',
        '得分',
      ],
      ...funds.map((row) => [null, null, ...row]),
      ['年度总体目标', null, '预期目标', null, null, '实际完成情况'],
      [null, null, '按计划开展工作。', null, null, '已按计划开展工作。'],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ...indicators.map((row) => [null, ...row]),
      ['总分', null, null, null, null, null, ...total],
    ]),
  );
}

export interface Scored {
  readonly form: Form;
  readonly score: FormScore;
  readonly findings: readonly Finding[];
}

/** Reads, scores and checks the first form of a workbook. */
export function scored(book: Workbook, policyId = 'national-2020'): Scored {
  const [form] = readForms(book);
  if (!form) throw new Error('no form');
  const policy = policyOf(policyId);
  const score = scoreForm(form, policy);
  return { form, score, findings: checkForm({ form, score, policy }) };
}

/** The findings of one code for a form put together from rows. */
export function findingsOf(code: string, put: FormPut, policyId?: string): readonly Finding[] {
  return scored(formWorkbook(put), policyId).findings.filter((finding) => finding.code === code);
}
