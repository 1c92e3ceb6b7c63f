import { qualified } from '../grid/address';
import type { Form } from '../model/form';
import type { Policy } from '../model/policy';
import type { FormScore } from '../model/score';
import type { Decimal } from '../numbers/decimal';
import { gradeOf } from '../policies/grade';
import { fundRate, rateOf, scoredFund, scoreExecution } from './budget';
import { executionRowIndex, scoreExecutionRow } from './executionRow';
import { scoreLine } from './line';
import { capAt, totalOf } from './total';

/** Scores a whole form. `choices` are marks a person chose, by qualified score cell. Pure. */
export function scoreForm(
  form: Form,
  policy: Policy,
  choices: ReadonlyMap<string, Decimal> = new Map(),
): FormScore {
  const fixedRow = executionRowIndex(form);
  const execution = fixedRow < 0 ? scoreExecution(form, policy) : null;
  const indicators = form.indicators.map((indicator, index) => {
    if (index === fixedRow) return scoreExecutionRow(form, indicator, policy);
    const { score } = indicator.cells;
    const choice = score ? choices.get(qualified(form.sheet, score)) : undefined;
    return scoreLine(indicator, policy, choice);
  });
  const lines = execution ? [execution, ...indicators] : indicators;
  const undecided = lines.filter(({ score }) => score === null).length;
  const fund = scoredFund(form);
  const cap = capAt(policy, fund ? rateOf(fund) : null);
  const { total, working } = totalOf(execution, indicators, cap);
  return {
    form: form.id,
    policy: policy.id,
    execution,
    funds: form.funds.map(fundRate),
    indicators,
    total,
    totalWorking: working,
    cap,
    totalCell: form.stated.cells.total ?? null,
    undecided,
    grade: undecided === 0 ? gradeOf(policy, total) : null,
    gradeCell: form.stated.cells.grade ?? null,
  };
}
