import type { Indicator } from '../../../model/form';
import type { ProofTable } from '../../../model/proof';
import type { Reading } from '../../../model/value';
import type { Decimal } from '../../../numbers/decimal';
import { asksAtLeast, asksAtMost } from '../../../vocabulary/operators';

/** Of these less is often better, where the 指标值 has no sign. */
const MAY_BE_LESS = /元|天|日|时|分|秒|月|周|‰|起|例|人死亡/;

/** The number of a cell that is one exact number and no more. */
const exactOf = (reading: Reading): Decimal | null => {
  const { value, upper, bound, change, per, parts } = reading;
  return upper || bound || change || per || parts ? null : value;
};

/** True where the row's own numbers, and the policy, say beyond doubt that the 指标值 was not reached. */
export function isMissed(indicator: Indicator, table: ProofTable, at: number): boolean {
  const { target, actual, weight } = indicator;
  const [wanted, done] = [exactOf(target), exactOf(actual)];
  const { operator, unit } = target;
  if (!wanted || !done || actual.approximate || actual.leaning || unit !== actual.unit)
    return false;
  const byRule = table.score.indicators[at]?.byRule;
  if (!byRule || !weight?.gt(byRule)) return false;
  if (asksAtMost(operator)) return done.gt(wanted);
  return (asksAtLeast(operator) || (unit !== null && !MAY_BE_LESS.test(unit))) && done.lt(wanted);
}
