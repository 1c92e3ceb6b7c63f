import { CAME, OF_NOTHING, PAID_IN_TIME, THERE_ARE } from '../../vocabulary/proof/paidFor';
import type { Figure } from './figure';

/** True where two stretches of words have two characters in a row in common. */
const isShared = (words: string, others: string): boolean =>
  [...words.matchAll(/(?=(\p{Script=Han}{2}))/gu)].some(([, pair = '']) => others.includes(pair));

/** 完成体检120人。每人体检费300元，累计支付3.6万元: true where what was counted is what the total was paid for. */
export function isPaidFor({ lead, tail }: Figure, price: Figure, total: Figure): boolean {
  if (THERE_ARE.test(lead) && !CAME.test(tail)) return false;
  if (!PAID_IN_TIME.test(total.lead)) return true;
  const paid = `${price.lead}，${total.lead}`.replace(OF_NOTHING, '，');
  return isShared(paid, `${lead}，${tail}`);
}
