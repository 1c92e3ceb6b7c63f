import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { chineseNumeral } from '../../values/number';
import { isSame } from './breakdown';
import { inSum, likeFigure, verdictOf } from './measure';
import type { Sentence } from './sentence';
import { state } from './state';

/** 四项指标各, 3个村各补助: how many there are, up to the word before the figure. */
const APIECE =
  /(?<![\d.第])(\d{1,4}|[两二三四五六七八九十]{1,3})(?:个|项|户|家|名|人|所|条|类|批|期|支|台|辆)[^，,。；;\d]{0,12}[，,]?(?:各|均为?|每[项个户家名人所])[^，,。；;\d]{0,8}$/;
const TOTAL = /^(?:共计?|合计|总计|小计|累计|计)[^，,。；;\d]{0,6}$/;

/** 两项各10分，扣1.2分，共得18.8分: what was taken off is told elsewhere in the sentence. */
const TAKEN_OFF = /扣(?:除|减|去)?$/;

/** 四项指标各5分，共计20分: so many of the same, and what they come to. */
export function apiece(sentence: Sentence): Claim[] {
  const { figures, text, start } = sentence;
  return figures.flatMap((each, index) => {
    const total = figures[index + 1];
    if (!total || !isSame(each, total) || each.approximate || total.approximate) return [];
    if (!TOTAL.test(total.lead)) return [];
    const number = APIECE.exec(text.slice(Math.max(start, each.start - 30), each.start))?.[1];
    const count = number && (/^\d/.test(number) ? decimal(number) : chineseNumeral(number));
    if (!count) return [];
    if (each.unit === '分' && figures.some(({ lead }) => TAKEN_OFF.test(lead))) return [];
    const exact = each.value.times(count);
    const verdict = verdictOf(total, exact);
    const computed = likeFigure(total, exact);
    const working = `${show(count)}×${inSum(each)}`;
    const said = text.slice(total.start, total.end);
    const message = `“${said}”与文中的数不符：${working}=${computed}，请核对。`;
    const shown = verdict === 'wrong' ? 'unclear' : verdict;
    return [
      state(sentence, { kind: 'product', verdict: shown, at: total, computed, working, message }),
    ];
  });
}
