import { qualified } from '../grid/address';
import type { Form } from '../model/form';
import type { Policy } from '../model/policy';
import type { FormScore } from '../model/score';
import { type Decimal, round2, sum } from '../numbers/decimal';
import { gradeOf } from '../policies/grade';
import { fundRate, scoreExecution } from './budget';
import { scoreLine } from './line';

/** Scores a whole form. `choices` are marks a person chose, by qualified score cell. Pure. */
export function scoreForm(
  form: Form,
  policy: Policy,
  choices: ReadonlyMap<string, Decimal> = new Map(),
): FormScore {
  const execution = scoreExecution(form, policy);
  const indicators = form.indicators.map((indicator) => {
    const { score } = indicator.cells;
    return scoreLine(
      indicator,
      policy,
      score ? choices.get(qualified(form.sheet, score)) : undefined,
    );
  });
  const lines = execution ? [execution, ...indicators] : indicators;
  const decided = lines.map(({ score }) => score).filter((score) => score !== null);
  const total = round2(sum(decided));
  const undecided = lines.length - decided.length;
  return {
    form: form.id,
    policy: policy.id,
    execution,
    funds: form.funds.map(fundRate),
    indicators,
    total,
    totalCell: form.stated.cells.total ?? null,
    undecided,
    grade: undecided === 0 ? gradeOf(policy, total) : null,
    gradeCell: form.stated.cells.grade ?? null,
  };
}
