import type { Reading } from '../../../../model/value';
import { type Decimal, decimal, HUNDRED } from '../../../../numbers/decimal';
import { dimensionOf } from '../../../../vocabulary/units';
import { plainName } from './thing';

const ONE = decimal('1');
const RATE = /率$|比例$|比重$|满意度$|占比$/;

/**
 * 1 in a cell that does not show percentages, where the row is of a rate, is 100 %: the reading in per cent; null where
 * the number is no share of one.
 */
export function asPercent(reading: Reading, beside: Reading, label: string): Decimal | null {
  const { value, unit } = reading;
  if (!value || unit || value.gt(ONE)) return null;
  const isRate = dimensionOf(beside.unit ?? '') === 'percent' || RATE.test(plainName(label));
  return isRate ? value.times(HUNDRED) : null;
}
