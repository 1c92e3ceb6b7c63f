import type { Indicator } from '../../../model/form';
import type { ProofTable } from '../../../model/proof';
import type { Reading } from '../../../model/value';
import { HUNDRED } from '../../../numbers/decimal';

/** Of these less is often better, where the 指标值 has no sign. */
const MAY_BE_LESS = /元|天|日|时|分|秒|月|周|‰|起|例|人死亡/;

const isExact = ({ value, upper, approximate, leaning, bound, change, per, parts }: Reading) =>
  value !== null && !upper && !approximate && !leaning && !bound && !change && !per && !parts;

/** True where the row's own numbers, and the policy, say beyond doubt that the 指标值 was not reached. */
export function isMissed({ target, actual, weight }: Indicator, table: ProofTable, at: number) {
  const { value, operator, unit } = target;
  if (!isExact({ ...target, approximate: false, leaning: null }) || !isExact(actual)) return false;
  if (!value || !actual.value || unit !== actual.unit || operator === 'range') return false;
  const byRule = table.score.indicators[at]?.byRule ?? null;
  if (!byRule || !weight || byRule.gte(weight)) return false;
  if (operator === '<=' || operator === '<') return actual.value.gt(value);
  const isSigned = operator === '>=' || operator === '>' || (unit === '%' && value.eq(HUNDRED));
  return (isSigned || !MAY_BE_LESS.test(unit ?? '')) && actual.value.lt(value);
}
