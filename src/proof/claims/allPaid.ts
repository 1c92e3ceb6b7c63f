import type { Claim } from '../../model/claim';
import { HUNDRED } from '../../numbers/decimal';
import { likeFigure } from './measure';
import { isMoney, isPercent } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

const ALL_PAID =
  /^[^，,。；;\d]{0,4}(?:已|均)*全部(?:予以)?(?:支付|支出|拨付|兑付|执行|使用|发放)[\p{Script=Han}]{0,4}[，,][^，,。；;\d]*$/u;
const RATE = /(?:执行|支付|支出|拨付|使用|兑付|发放)率[为是达到:：]*$/;

/** 到位资金600万元全部支付完毕，资金执行率100%: the rate is of what was paid in full. */
export function allPaid(sentence: Sentence): Claim[] {
  if (!wordsOf(sentence).includes('全部')) return [];
  const { figures, text } = sentence;
  return figures.flatMap((stated, index) => {
    const paid = figures[index - 1];
    if (!paid || !isMoney(paid) || !isPercent(stated) || stated.approximate) return [];
    if (!RATE.test(stated.lead) || !ALL_PAID.test(text.slice(paid.end, stated.start))) return [];
    const [said, money] = [stated, paid].map(({ start, end }) => text.slice(start, end));
    const message = `写“${money}全部支付”，比率却是“${said}”，请核对。`;
    const verdict = stated.value.eq(HUNDRED) ? 'holds' : 'unclear';
    const computed = likeFigure(stated, HUNDRED);
    return [state(sentence, { kind: 'rate', verdict, at: stated, computed, message })];
  });
}
