import type { Severity } from '../model/finding';
import type { ScoreStatus } from '../model/score';
import type { Nature } from '../model/value';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  hint: '建议',
};

export const STATUS_WORDS: Readonly<Record<ScoreStatus, string>> = {
  computed: '按公式',
  suggested: '建议分，待确认',
  kept: '保留所填',
  undecided: '无法确定',
};

export const NATURE_WORDS: Readonly<Record<Nature, string>> = {
  quantity: '数量',
  percent: '百分比',
  money: '金额',
  date: '日期',
  qualitative: '定性',
  unfilled: '未填',
};
