import type { Figure } from './figure';

/** 全县共有教师120人: how many there are, not how many were paid for; 共有120人参加 tells of those who came. */
const THERE_ARE =
  /(?:共|现|实|总|原|常|拥)有|在[册籍编职岗校]|户籍|常住|全[省市县区镇乡村街州校]共?计?$/;
const CAME = /参加|参训|参与|参保|接受|领取|享受|获得|完成/;
/** 全年合计发放, 累计支付: what was paid within a time, which may be for more than was counted. */
const PAID_IN_TIME = /累计|全年|年内|本年|当年|截至|已/;
/** Words that say of nothing what it was. */
const OF_NOTHING =
  /累计|全年|年内|本年|当年|截至|已|共计?|合计|总计|小计|每|发放|支付|支出|拨付|补[助贴]|费用|资金|完成|实际/g;

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
