import type { Policy } from '../model/policy';
import { type Decimal, decimal } from '../numbers/decimal';

/** 等级 of a total that is already rounded to 2 places; lower bounds are included. */
export function gradeOf(policy: Policy, total: Decimal): string | null {
  return policy.rules.grades.value.find(({ from }) => total.gte(decimal(from)))?.grade ?? null;
}
