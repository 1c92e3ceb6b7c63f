import { type Decimal, roundTo } from '../numbers/decimal';
import { show } from '../numbers/show';

/** Decimals beyond this come from a formula's binary result, not from a person. */
const MOST_DECIMALS = 6;

/** True where the exact rate, rounded to as many decimals as are shown, is the shown rate. */
export function agrees(shown: Decimal, exact: Decimal): boolean {
  const decimals = Math.min(show(shown).split('.')[1]?.length ?? 0, MOST_DECIMALS);
  return roundTo(exact, decimals).eq(roundTo(shown, decimals));
}
