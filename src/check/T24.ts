import type { Check } from '../model/check';
import { type Decimal, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

const FEWEST = 2;
/** 1868.17 spent to the fen is a coincidence; 100 spent whole is not. */
const isToTheFen = (amount: Decimal): boolean => (show(amount).split('.')[1]?.length ?? 0) >= 2;

/** 执行数与预算数 */
export const T24: Check = {
  code: 'T24',
  title: '每一行的执行数都与预算数完全相同',
  severity: 'hint',
  sources: ['绩效自评填报要求'],
  looksFor:
    '每一行资金的全年执行数是否都与全年预算数分毫不差，像是倒填的。只有一行资金的，金额精确到分时才提出。',
  mend: '核对全年预算数是否为调整后的批复数，执行数是否为决算数。',
  find: ({ form }) => {
    const rows = form.funds.filter(({ budget, executed }) => budget?.gt(ZERO) && executed !== null);
    const [first] = rows;
    if (!first?.budget || (rows.length < FEWEST && !isToTheFen(first.budget))) return [];
    if (!rows.every(({ budget, executed }) => budget && executed?.eq(budget))) return [];
    const which = rows.length === 1 ? quote(first.label) : `${rows.length}行资金`;
    const message = `${which}的全年执行数${rows.length === 1 ? '' : '都'}与全年预算数完全相同，请确认预算数不是按执行数倒填的。`;
    return [{ cell: first.cells.executed, message, found: show(first.budget), expected: null }];
  },
};
