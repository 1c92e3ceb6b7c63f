import type { Operator } from '../model/value';
import type { Decimal } from '../numbers/decimal';
import { show } from '../numbers/show';
import { PERIOD_SIGNS } from '../vocabulary/amounts';
import { OPERATOR_SIGNS } from '../vocabulary/operators';
import type { Amount } from './amountAt';
import { isPlainLead, leadOf, tailAllows } from './context';
import { readDate } from './date';
import { squeeze } from './fold';
import { spansOf } from './spans';

export type { Amount } from './amountAt';

/** Longer text is prose. */
const MOST_CHARACTERS = 60;
const HAS_NUMERAL = /[\d一二两三四五六七八九十百千万]/;

/** Reads squeezed text that is one amount and nothing else but plain words; null where it is none or says more. */
export function readAmount(text: string): Amount | null {
  if (text.length > MOST_CHARACTERS || !HAS_NUMERAL.test(text)) return null;
  const { amounts, dates, loose } = spansOf(text);
  const [span, second] = amounts;
  if (!span || second || dates.length > 0 || loose) return null;
  const plain = span.signed || isPlainLead(leadOf(text, span));
  return plain && tailAllows(text, span) ? span.amount : null;
}

const signOf = (operator: Operator | null): string =>
  operator && operator !== 'range' ? OPERATOR_SIGNS[operator] : '';

const LEAST_PLACES = 3;

/** 12.000月 counts months; 12月 is December, and 2022.1 may be January. */
function showWithPoint(number: Decimal): string {
  const digits = show(number);
  const places = digits.split('.')[1]?.length ?? 0;
  return places < LEAST_PLACES ? number.toFixed(LEAST_PLACES) : digits;
}

/** Prints an amount so that reading it again gives the same amount. `sign` stands for its operator. */
export function printAmount(amount: Amount, sign = signOf(amount.operator)): string {
  const { value, upper, unit, leaning, change, per } = amount;
  const period = per ? PERIOD_SIGNS[per] : '';
  const moved = change === 'increase' ? '增长' : change === 'decrease' ? '下降' : '';
  const near = leaning === 'below' ? '近' : leaning === 'around' ? '约' : '';
  const more = leaning === 'above' ? '余' : '';
  const print = (digits: (number: Decimal) => string) => {
    const range = upper ? `~${digits(upper)}` : '';
    return `${period}${moved}${sign}${near}${digits(value)}${range}${more}${unit ?? ''}`;
  };
  const plain = print(show);
  const text = squeeze(plain);
  return readDate(text) || !readAmount(text) ? print(showWithPoint) : plain;
}
