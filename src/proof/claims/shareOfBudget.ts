import { percentOf } from '../../numbers/decimal';
import { BUDGETS, basesIn } from './budgetBases';
import type { Figure } from './figure';
import type { RateReading } from './judgeRate';
import { verdictOf } from './measure';
import { isMoney, roleOf } from './roles';

const SHARE = /^占/;

/**
 * 执行490万元，结余10万元，占全年预算的2%: a share is of the amount told last, not of what was spent; null where that is
 * the amount spent, or where the amount spent gives the share.
 */
export function shareOfBudget(
  stated: Figure,
  figures: readonly Figure[],
  { part, bases }: RateReading,
): RateReading | null {
  const last = figures.filter(isMoney).at(-1);
  if (!SHARE.test(stated.lead) || !last || last === part || last.start < part.start) return null;
  if (BUDGETS.has(roleOf(last))) return null;
  const isOfSpent = bases.some(({ value }) => {
    const rate = percentOf(part.value, value);
    return rate !== null && verdictOf(stated, rate) === 'holds';
  });
  if (isOfSpent) return null;
  const others = figures.filter((figure) => figure !== last && figure !== part);
  const own = basesIn(others, stated.lead);
  return own.length > 0 ? { part: last, bases: own, sure: own.length === 1 } : null;
}
