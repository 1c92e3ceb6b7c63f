import type { Operator } from '../model/value';

/** 录入表的一列 */
export type RecordKey =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'operator'
  | 'target'
  | 'actual'
  | 'unit'
  | 'weight'
  | 'score'
  | 'reason';

export interface RecordColumn {
  readonly key: RecordKey;
  readonly title: string;
}

/** 预算管理一体化系统录入表的列，依次排列 */
export const RECORD_COLUMNS: readonly RecordColumn[] = [
  { key: 'level3', title: '指标名称' },
  { key: 'operator', title: '计算符号' },
  { key: 'target', title: '指标值' },
  { key: 'actual', title: '实际完成值' },
  { key: 'unit', title: '计量单位' },
  { key: 'weight', title: '权重' },
  { key: 'score', title: '得分' },
  { key: 'reason', title: '偏差原因' },
];

/** 列与通用样式不同的地方，按评分办法；四川依报表 510000_0013zp 的列 */
export const RECORD_COLUMNS_BY_POLICY: Readonly<Record<string, readonly RecordColumn[]>> = {
  'sichuan-2023': [
    { key: 'level1', title: '一级指标' },
    { key: 'level2', title: '二级指标' },
    { key: 'level3', title: '三级指标' },
    { key: 'operator', title: '指标性质' },
    { key: 'target', title: '指标值' },
    { key: 'unit', title: '度量单位' },
    { key: 'actual', title: '完成值' },
    { key: 'weight', title: '权重' },
    { key: 'score', title: '得分' },
    { key: 'reason', title: '未完成原因分析' },
  ],
};

/** 系统的计算符号. It knows no range: there the column stays empty for a person to decide. */
export const RECORD_OPERATORS: Readonly<Record<Exclude<Operator, 'range'>, string>> = {
  '>=': '≥',
  '>': '>',
  '=': '＝',
  '<=': '≤',
  '<': '<',
};

/** 定性指标在计算符号一栏的写法 */
export const RECORD_QUALITATIVE = '定性';
