import type { Form, FundRow } from '../model/form';
import type { Policy } from '../model/policy';
import type { ExecutionScore, FundRate } from '../model/score';
import { type Decimal, decimal, percentOf, round2, sum, ZERO } from '../numbers/decimal';
import { show2 } from '../numbers/show';
import { weightsOf } from '../numbers/weights';
import { cite } from './cite';
import { execution, shownPercent } from './formulas/execution';

/** The funding row whose execution rate is scored: the total, or the only row. */
export function scoredFund(form: Form): FundRow | null {
  const total = form.funds.find(({ role }) => role === 'total');
  const [first = null, ...others] = form.funds;
  return total ?? (others.length === 0 ? first : null);
}

/** The weight of the execution rate: as typed, or the policy's where the indicators leave just that. */
export function executionWeight(form: Form, policy: Policy): Decimal | null {
  const typed = scoredFund(form)?.weight;
  if (typed) return typed;
  const rule = decimal(policy.rules.execution.value.weight);
  const whole = decimal(policy.rules.totalWeight.value);
  return sum(weightsOf(form)).plus(rule).eq(whole) ? rule : null;
}

/** The denominator of the execution rate: 全年预算数, or 年初预算数 in forms without such a column. */
export function budgetOf(row: FundRow): Decimal | null {
  return row.cells.budget === undefined ? row.initial : row.budget;
}

interface Rate {
  readonly budget: Decimal;
  readonly executed: Decimal;
  readonly rate: Decimal;
}

/** 执行率 and what it was worked out from. */
function workedOut(row: FundRow): Rate | null {
  const { executed } = row;
  const budget = budgetOf(row);
  if (budget === null || executed === null || budget.lt(ZERO) || executed.lt(ZERO)) return null;
  const rate = percentOf(executed, budget);
  return rate && { budget, executed, rate };
}

/** 执行率 in percent, exact; null where the budget is 0 (不适用) or an amount is missing. */
export function rateOf(row: FundRow): Decimal | null {
  return workedOut(row)?.rate ?? null;
}

/** The execution rate of any funding row. */
export function fundRate(row: FundRow): FundRate {
  const rate = rateOf(row);
  return { budget: budgetOf(row), rate, shownRate: rate && round2(rate) };
}

function whyNoRate(row: FundRow): string {
  const budget = budgetOf(row);
  const negative = [budget, row.executed].some((amount) => amount?.lt(ZERO));
  if (negative) return '全年预算数或全年执行数是负数，请核对';
  return budget?.eq(ZERO) ? '全年预算数为0，执行率不适用' : '全年预算数或全年执行数未填';
}

/** Scores the execution rate; null where the form does not weigh it. */
export function scoreExecution(form: Form, policy: Policy): ExecutionScore | null {
  const row = scoredFund(form);
  const weight = executionWeight(form, policy);
  if (!row || !weight) return null;
  const found = workedOut(row);
  const base = {
    fund: row,
    cell: row.cells.score ?? null,
    rateCell: row.cells.rate ?? null,
    weight,
    basis: [policy.rules.execution.source],
    tier: null,
    range: null,
    overFulfilled: false,
  };
  if (!found) {
    const working = `${whyNoRate(row)}，暂不能计分`;
    return {
      ...base,
      score: null,
      byRule: null,
      status: 'undecided',
      working,
      rate: null,
      shownRate: null,
    };
  }
  const { budget, executed, rate } = found;
  const { points, sum: text, rule } = execution(policy, rate, weight);
  const working = `${show2(executed)}÷${show2(budget)}=${shownPercent(rate)}，${text}${cite(policy, 'execution', rule)}`;
  return {
    ...base,
    score: round2(points),
    byRule: round2(points),
    status: 'computed',
    working,
    rate,
    shownRate: round2(rate),
  };
}
