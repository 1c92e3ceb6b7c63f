import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import { inSum, likeFigure, verdictOf } from './measure';
import { isMoney } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const EACH =
  /每(户|人|名|亩|件|个|卷|份|套|家|次|场|头|公里|平方米|生|台|盏|辆)(?:[\p{Script=Han}]{0,6})$/u;
const PERIOD = /每年|每月|每天|每日|每季|每学期/;
/** 每人每月: the months are not always said. */
const TIMES = ['1', '2', '3', '4', '6', '10', '11', '12'].map((n) => decimal(n));
const TOTAL = /共|合计|计|资金|补助|配套|发放|需|支出|投入/;

/** 单价×数量 So many at so much each, and what it comes to. */
export function products(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => {
    const { figures, text } = segment;
    const prices = figures.filter(
      (figure) => isMoney(figure) && EACH.test(figure.lead) && !figure.approximate,
    );
    const [price] = prices;
    const unit = price && EACH.exec(price.lead)?.[1];
    if (!price || !unit || prices.length > 1) return [];
    const counts = figures.filter(
      (figure) =>
        (unit === '生' ? figure.unit === '人' || figure.unit === '名' : figure.unit === unit) &&
        !figure.approximate,
    );
    const amounts = figures.filter(
      (figure) => isMoney(figure) && figure !== price && !figure.approximate,
    );
    const [count] = counts;
    const amount = amounts.find(({ start }) => start > price.end);
    if (!count || !amount || counts.length > 1 || amounts.length > 1 || !TOTAL.test(amount.lead))
      return [];
    const periods = PERIOD.test(text.slice(segment.start, segment.end)) ? TIMES : TIMES.slice(0, 1);
    const exact = count.value.times(price.value);
    const verdicts = periods.map((times) => verdictOf(amount, exact.times(times)));
    const held =
      verdicts.find((verdict) => verdict === 'holds') ??
      verdicts.find((verdict) => verdict === 'rounding');
    const computed = likeFigure(amount, exact);
    const said = text.slice(amount.start, amount.end);
    const message = `“${said}”与单价、数量不符：${inSum(count)}×${inSum(price)}${price.unitText}=${computed}，请核对。`;
    return [
      state(segment, {
        kind: 'product',
        verdict: held ?? 'unclear',
        at: amount,
        computed,
        message,
      }),
    ];
  });
}
