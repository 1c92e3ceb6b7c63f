import type { Form, Indicator } from '../model/form';
import type { Policy } from '../model/policy';
import type { ScoreLine } from '../model/score';
import { type Decimal, round2 } from '../numbers/decimal';
import { show2 } from '../numbers/show';
import { rateOf, scoredFund } from './budget';
import { cite } from './cite';
import { execution, shownPercent } from './formulas/execution';

const NAME = /^(部门|项目|资金)?(整体支出)?预算(资金)?执行率([(（].*[)）])?$/;

/** 有的表把预算执行率列为固定的一行指标. Its place among the indicators; -1 where there is none. */
export function executionRowIndex(form: Form): number {
  return form.indicators.findIndex(({ level3, level2, level1 }) =>
    NAME.test(level3 || level2 || level1),
  );
}

/** The rate of the funding block, or of the row itself where the form has no amounts. */
function rateFor(form: Form, indicator: Indicator): Decimal | null {
  const fund = scoredFund(form);
  const rate = fund ? rateOf(fund) : null;
  if (rate !== null) return rate;
  return indicator.actual.nature === 'percent' ? indicator.actual.value : null;
}

/** Scores the fixed row by the policy's rule for the execution rate. */
export function scoreExecutionRow(form: Form, indicator: Indicator, policy: Policy): ScoreLine {
  const { weight } = indicator;
  const rate = rateFor(form, indicator);
  const blank: ScoreLine = {
    cell: indicator.cells.score ?? null,
    score: null,
    weight,
    byRule: null,
    status: 'undecided',
    working: '没有全年预算数、全年执行数，也没有填写执行率，暂不能计分',
    basis: [policy.rules.execution.source],
    tier: null,
    range: null,
    overFulfilled: false,
    isExecution: true,
  };
  if (rate === null || weight === null) return blank;
  const { points, sum, rule } = execution(policy, rate, weight);
  const fund = scoredFund(form);
  const amounts =
    fund?.executed && fund.budget ? `${show2(fund.executed)}÷${show2(fund.budget)}=` : '执行率';
  const working = `${amounts}${shownPercent(rate)}，${sum}${cite(policy, 'execution', rule)}`;
  const score = round2(points);
  return { ...blank, score, byRule: score, status: 'computed', working };
}
