import type { Period, Reading, Target } from '../../model/value';

const TIMES_A_YEAR: Partial<Record<Period, string>> = {
  year: '1',
  half: '2',
  quarter: '4',
  month: '12',
  week: '52',
};

/** How often a year the target is due; 1 where both numbers are of one period, null where nobody can tell. */
export function timesOf(target: Target, actual: Reading): string | null {
  if (target.per === actual.per) return '1';
  if (actual.per !== null && actual.per !== 'year') return null;
  return target.per ? (TIMES_A_YEAR[target.per] ?? null) : '1';
}
