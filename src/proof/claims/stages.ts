import type { Claim } from '../../model/claim';
import { type DateSaid, datesIn, isBefore } from './dates';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

/** 先后 What comes one after the other in one undertaking. */
const ORDERS: readonly (readonly RegExp[])[] = [
  [/立项|可研批复/, /招标|开工|动工/, /完工|竣工(?!验收)|建成/, /验收/],
  [/(?:招标|采购)公告|发布公告/, /开标|中标|招标结果/, /签订|签约/],
  [/下达|拨入|到位/, /支付|拨付|兑付|发放/],
];
/** Of which there may be several, or which is only a part. */
const OF_PART =
  /中期|分部|初步|部分|主体|首批|[一二三四五六]期|第[一二三四五六]|上年|剩余|尾款|预付|预验|计划|预计|拟/;
const AFTER = 14;
/** 招标公告发布日期为: the words that belong to the date, not to what happened. */
const OF_DATE = /的?(?:日期|时间)?[为是:：]*$/;

/** What is said to have happened on a day: the words behind it in its clause, or those before it. */
function eventOf({ text, start }: Sentence, date: DateSaid): string {
  const behind = text.slice(date.end, date.end + AFTER).replace(/[，,。；;、（()].*/s, '');
  if (/\p{Script=Han}{2}/u.test(behind)) return behind;
  const before = text.slice(Math.max(start, date.start - AFTER), date.start);
  return before.slice(before.search(/[^，,。；;、]*$/)).replace(OF_DATE, '');
}

const rankIn = (order: readonly RegExp[], event: string): number =>
  order.map((words) => words.test(event)).lastIndexOf(true);

/** 2023年12月完工，2023年10月通过验收: what comes later is dated before what comes first. */
export function stages(sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  const dates = datesIn(sentence.text, sentence.start, sentence.end);
  if (OF_PART.test(words)) return [];
  return dates.flatMap((one, index) => {
    const other = dates[index + 1];
    if (!other || one.year === 0 || other.year === 0) return [];
    const [first, second] = [eventOf(sentence, one), eventOf(sentence, other)];
    const isTurned = ORDERS.some((order) => {
      const [a, b] = [rankIn(order, first), rankIn(order, second)];
      if (a < 0 || b < 0 || a === b) return false;
      return a < b ? isBefore(other, one) : isBefore(one, other);
    });
    if (!isTurned) return [];
    const said = [one, other].map(({ start, end }) => sentence.text.slice(start, end));
    const message = `${said[0]}${first}，${said[1]}${second}，先后颠倒，请核对日期。`;
    const at = { start: other.start, end: other.end };
    return [state(sentence, { kind: 'order', verdict: 'unclear', at, message })];
  });
}
