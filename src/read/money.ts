import type { Reading } from '../model/value';
import { decimal } from '../numbers/decimal';
import { YUAN_PER } from '../vocabulary/units';

/** A money value in the form's own money unit: 2.6亿元 in a form in 万元 is 26000万元. Other values are unchanged. */
export function toMoneyUnit<T extends Reading>(reading: T, moneyUnit: string): T {
  const from = reading.unit === null ? undefined : YUAN_PER[reading.unit];
  const to = YUAN_PER[moneyUnit];
  if (reading.nature !== 'money' || !from || !to) return reading;
  const convert = (value: Reading['value']) => value?.times(decimal(from)).div(decimal(to)) ?? null;
  return {
    ...reading,
    value: convert(reading.value),
    upper: convert(reading.upper),
    unit: moneyUnit,
  };
}
