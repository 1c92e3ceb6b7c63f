import type { Leaning } from '../../model/value';
import type { Decimal } from '../../numbers/decimal';
import { show } from '../../numbers/show';

/** A completed value as a working shows it: 200余, 95%以上, 约9, 不到100. */
export function said(value: Decimal, sign: string, leaning: Leaning | null): string {
  const number = `${show(value)}${sign}`;
  if (leaning === 'above') return `${number}${sign === '' ? '余' : '以上'}`;
  if (leaning === 'around') return `约${number}`;
  return leaning === 'below' ? `不到${number}` : number;
}

/** `195≤200`; where both are equal, `3%＝3%，按系统口径等于即为完成`: it holds for < as for ≤. */
export function sumOfMet(
  actual: string,
  target: string,
  { sign, equal }: { readonly sign: string; readonly equal: boolean },
): string {
  return equal ? `${actual}＝${target}，按系统口径等于即为完成` : `${actual}${sign}${target}`;
}
