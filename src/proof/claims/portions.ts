import type { Claim } from '../../model/claim';
import { HUNDRED } from '../../numbers/decimal';
import { inSum, likeFigure, verdictOf } from './measure';
import { isMoney, isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

/** What is set at a share of something else. */
const SET = /预付款|质保金|保证金|进度款|预留|尾款/;
const BASE = /合同(?:价|金?额|总价|总额)|中标(?:价|金额)|结算(?:价|金额)|审定(?:价|金额)/;

/** 合同价640万元，按5%预留质保金32万元: a share that was agreed on, what it is of, and what it comes to. */
export function portions(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => {
    const { figures, text } = segment;
    const rates = figures.filter(isPercent);
    const money = figures.filter(isMoney);
    const base = money.find(({ lead }) => BASE.test(lead) && !SET.test(lead));
    const amount = money.find((figure) => figure !== base && SET.test(figure.lead));
    const [rate] = rates;
    if (!rate || !base || !amount || rates.length > 1 || money.length > 2) return [];
    if ([rate, base, amount].some(({ approximate }) => approximate)) return [];
    if (!/[按付留]|比例/.test(rate.lead)) return [];
    const exact = base.value.times(rate.value).div(HUNDRED);
    const verdict = verdictOf(amount, exact);
    const computed = likeFigure(amount, exact);
    const working = `${inSum(base)}×${inSum(rate)}%`;
    const said = text.slice(amount.start, amount.end);
    const message = `“${said}”与所说的比例不符：${working}=${computed}，请核对。`;
    const shown = verdict === 'wrong' ? 'unclear' : verdict;
    return [
      state(segment, { kind: 'product', verdict: shown, at: amount, computed, working, message }),
    ];
  });
}
