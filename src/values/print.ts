import type { Reading, Target } from '../model/value';
import { type Amount, printAmount } from './amount';
import { printDate } from './date';
import { printTier } from './tier';
import { printUnfilled } from './unfilled';

const isRecurrence = (per: Reading['per']) => (per === 'day' || per === 'week' ? null : per);

/** ≥97% says 97 % or more; 超过97% says more besides that the figure is round. */
function printBound(amount: Amount, bound: 'lower' | 'upper'): string {
  const { leaning } = amount;
  const round = leaning === (bound === 'lower' ? 'above' : 'below');
  if (round) return printAmount({ ...amount, leaning: null }, bound === 'lower' ? '超过' : '不足');
  return printAmount(amount, bound === 'lower' ? '≥' : '≤');
}

/** Prints a reading so that reading it again gives the same, its text aside. */
export function printReading(reading: Reading | Target): string {
  const { nature, value, date, per, tier, text } = reading;
  if (nature === 'unfilled') return printUnfilled();
  if (nature === 'date') return printDate({ date, per: isRecurrence(per) });
  if (nature === 'qualitative' || value === null) return tier ? printTier(tier) : text;
  const operator = 'operator' in reading ? reading.operator : reading.upper ? 'range' : null;
  const amount: Amount = { ...reading, nature, value, operator };
  return reading.bound ? printBound(amount, reading.bound) : printAmount(amount);
}
