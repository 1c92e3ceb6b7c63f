import type { Run } from '../../model/report';
import { type Decimal, ZERO } from '../../numbers/decimal';
import { say } from '../runs';

/** 执行数与预算数相比 */
export type Balance = 'even' | 'under' | 'over';

/** Of budget less what was spent. */
export const balanceSign = (left: Decimal): Balance => {
  if (left.eq(ZERO)) return 'even';
  return left.gt(ZERO) ? 'under' : 'over';
};

/** Says what the subtraction gives and no more: whether it is 结转 or 结余 only the unit knows. `base` names the budget. */
export function balancePhrase(sign: Balance, size: Run, base: string): Run[] {
  if (sign === 'even') return say`全年执行数与${base}一致`;
  return sign === 'under'
    ? say`${base}与全年执行数相抵，尚有${size}未执行`
    : say`全年执行数超出${base}${size}`;
}
