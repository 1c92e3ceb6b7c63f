import { qualified } from '../grid/address';
import type { Form } from '../model/form';
import type { Policy } from '../model/policy';
import type { FormScore, ScoreOverride } from '../model/score';
import type { Decimal } from '../numbers/decimal';
import { gradeOf } from '../policies/grade';
import { fundRate, rateOf, scoredFund, scoreExecution } from './budget';
import { executionRowIndex, scoreExecutionRow } from './executionRow';
import { scoreLine } from './line';
import { overridden } from './override';
import { isVoid, rebased } from './rebase';
import { capAt, totalOf } from './total';
import { voidLine } from './voidLine';

/**
 * Scores a whole form. `choices` are marks a person chose for rows that need judgement, `overrides` marks set against
 * the formula with a reason; both by qualified score cell. Pure.
 */
export function scoreForm(
  form: Form,
  policy: Policy,
  choices: ReadonlyMap<string, Decimal> = new Map(),
  overrides: ReadonlyMap<string, ScoreOverride> = new Map(),
): FormScore {
  const fixedRow = executionRowIndex(form);
  const execution = fixedRow < 0 ? scoreExecution(form, policy) : null;
  const indicators = rebased(form).map((indicator, index) => {
    if (isVoid(indicator)) return voidLine(indicator, policy);
    if (index === fixedRow) return scoreExecutionRow(form, indicator, policy);
    const cell = qualified(form.sheet, indicator.cells.score ?? '');
    const override = overrides.get(cell);
    const line = scoreLine(indicator, policy, choices.get(cell));
    return override ? overridden(line, override) : line;
  });
  const lines = execution ? [execution, ...indicators] : indicators;
  const { management } = form;
  const undecided = [...lines, ...management].filter(({ score }) => score === null).length;
  const fund = scoredFund(form);
  const cap = capAt(policy, fund ? rateOf(fund) : null);
  const { total, working } = totalOf(execution, indicators, cap, management);
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
