import type { Claim } from '../../model/claim';
import { type Decimal, decimal, sum } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { chineseNumeral } from '../../values/number';
import { isSame } from './breakdown';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import type { Sentence } from './sentence';
import { state } from './state';

/** 四项指标各, 3个村各补助: how many there are, up to the word before the figure. */
const APIECE =
  /(?<![\d.第])(\d{1,4}|[两二三四五六七八九十]{1,3})(?:个|项|户|家|名|人|所|条|类|批|期|支|台|辆)[^，,。；;\d]{0,12}[，,]?(?:各|均为?|每[项个户家名人所])[^，,。；;\d]{0,8}$/;
const TOTAL = /^(?:共计?|合计|总计|小计|累计|计)[^，,。；;\d]{0,6}$/;

/** 两项各10分，扣1.2分，共得18.8分: what was taken off is told elsewhere in the sentence. */
const TAKEN_OFF = /扣(?:除|减|去)?$/;

interface Lot {
  readonly each: Figure;
  readonly count: Decimal;
}

/** So many of a figure that is for each; null where it is not said how many. */
function lotOf({ text, start }: Sentence, each: Figure): Lot | null {
  const number = APIECE.exec(text.slice(Math.max(start, each.start - 30), each.start))?.[1];
  const count = number && (/^\d/.test(number) ? decimal(number) : chineseNumeral(number));
  return count ? { each, count } : null;
}

/** The lots a total stands behind, the nearest last: 15名每人6000元，30名每人3000元. */
function lotsBefore(sentence: Sentence, total: Figure, at: number): Lot[] {
  const last = sentence.figures
    .slice(0, at)
    .map(({ lead }) => TOTAL.test(lead))
    .lastIndexOf(true);
  return sentence.figures
    .slice(last + 1, at)
    .filter((figure) => isSame(figure, total))
    .flatMap((figure) => lotOf(sentence, figure) ?? []);
}

const comesTo = (lots: readonly Lot[]): Decimal =>
  sum(lots.map(({ each, count }) => each.value.times(count)));

/** 四项指标各5分，共计20分: so many of the same, and what they come to; of several lots the last, or all of them. */
export function apiece(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((total, at) => {
    const each = figures[at - 1];
    if (!each || !isSame(each, total) || each.approximate || total.approximate) return [];
    const last = TOTAL.test(total.lead) ? lotOf(sentence, each) : null;
    if (!last) return [];
    if (each.unit === '分' && figures.some(({ lead }) => TAKEN_OFF.test(lead))) return [];
    const all = lotsBefore(sentence, total, at);
    const isOfLast = all.length < 2 || verdictOf(total, comesTo([last])) === 'holds';
    const lots = isOfLast ? [last] : all;
    const exact = comesTo(lots);
    const verdict = verdictOf(total, exact);
    const computed = likeFigure(total, exact);
    const working = lots.map((lot) => `${show(lot.count)}×${inSum(lot.each)}`).join('+');
    const said = text.slice(total.start, total.end);
    const message = `“${said}”与文中的数不符：${working}=${computed}，请核对。`;
    const shown = verdict === 'wrong' ? 'unclear' : verdict;
    return [
      state(sentence, { kind: 'product', verdict: shown, at: total, computed, working, message }),
    ];
  });
}
