import type { FormSpec, FundSpec, IndicatorSpec } from '../builder';
import { ROW } from '../simple';

/** Row 5 the whole, then by source, by expenditure, and what stands beside them. */
export const FUNDS = {
  total: {
    role: 'total',
    label: '年度资金总额',
    initial: 100,
    budget: 120,
    executed: 90,
    reason: '款项待付',
  },
  fiscal: {
    role: 'fiscal',
    label: '其中：财政拨款（120）',
    initial: 100,
    budget: 110,
    executed: 80,
  },
  unit: { role: 'unit', label: '单位资金', initial: 0, budget: 10, executed: 10 },
  basic: { role: 'basic', label: '基本支出', initial: 60, budget: 60, executed: 60 },
  projects: { role: 'projects', label: '项目支出', initial: 40, budget: 60, executed: 30 },
  office: { role: null, label: '公用经费', initial: 5, budget: 5, executed: 4 },
  subtotal: { role: null, label: '按支出性质分：', initial: 5, budget: 5, executed: 4 },
} as const satisfies Record<string, FundSpec>;

const percent = (name: string, actual: number | null): IndicatorSpec => ({
  ...ROW,
  name,
  target: ['≥95%', 'percent', 95, '%', '>='],
  actual: actual === null ? '' : [`${actual}%`, 'percent', actual, '%'],
});

/** Rows 16 to 20. */
export const ROWS = {
  lost: { ...ROW, reason: '场地紧张。下一步提前订场。' },
  exceeded: {
    ...ROW,
    name: '教材册数',
    target: ['≥100册', 'quantity', 100, '册', '>='],
    actual: ['125册', 'quantity', 125, '册'],
    score: 10,
    overFulfilled: true,
    reason: '加印',
  },
  quality: { ...percent('合格率', 96), level2: '质量指标', weight: 30, score: 30 },
  suggested: {
    ...ROW,
    level1: '效益指标(30分)',
    level2: '社会效益指标',
    name: '技能水平',
    target: '提高',
    actual: '有所提高',
    weight: 30,
    score: 24,
    status: 'suggested',
  },
  unfilled: {
    ...percent('学员满意度', null),
    level1: '满意度指标',
    level2: '满意度指标',
    score: null,
  },
} as const satisfies Record<string, IndicatorSpec>;

/** A form of a training office that holds one of everything; its last score is open. */
export const TRAINING: Partial<FormSpec> = {
  funds: Object.values(FUNDS),
  goals: [
    { expected: '办培训10场。', actual: '办了8场。' },
    { expected: '发证', actual: '已发。' },
  ],
  indicators: Object.values(ROWS),
  executionScore: 7.5,
  grade: null,
};
