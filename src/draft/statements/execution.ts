import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { ZERO } from '../../numbers/decimal';
import { askOf, askSentence, ofForm } from '../ask';
import { executionCells, executionPoints, executionRatePhrase, rateOf } from '../executionRuns';
import type { Facts } from '../facts';
import { balanceOf, baseName, baseOf, type Fund } from '../fund';
import {
  amountOf,
  difference,
  disagree,
  expenditureRows,
  fundName,
  otherRows,
  sourceRows,
} from '../funds';
import { type Piece, paragraph, type Statement } from '../piece';
import { join, missing, say } from '../runs';

function part(facts: Facts, fund: Fund): Run[][] {
  const amount = amountOf(facts, fund, 'executed');
  if (!amount) return [];
  const rate = rateOf(facts, fund);
  return [say`${fundName(facts, fund)}${amount}${rate ? say`（执行率${rate}）` : []}`];
}

/** True of a source that the unit does not have. */
const idle = (fund: Fund): boolean =>
  (baseOf(fund)?.eq(ZERO) ?? true) && (fund.row.executed?.eq(ZERO) ?? true);

/** Says what the subtraction gives and no more: whether it is 结转 or 结余 only the unit knows. */
function balance(facts: Facts): Run[] {
  const { total } = facts;
  const left = balanceOf(total);
  if (!total || !left) return [];
  const size = difference(facts, total.row, left.abs(), [total.base, 'executed']);
  const name = baseName(total);
  if (left.eq(ZERO)) return say`全年执行数与${name}一致。`;
  const known = left.gt(ZERO)
    ? say`${name}与全年执行数相抵，尚有${size}未执行`
    : say`全年执行数超出${name}${size}`;
  const why = executionAsks(facts).map((ask) => askSentence(ask, facts, executionCells(facts)));
  return say`${known}，${join(why, '')}`;
}

/** Asked where more or less was spent than the budget. */
export function executionAsks(facts: Facts): Ask[] {
  const left = balanceOf(facts.total);
  if (!left || left.eq(ZERO)) return [];
  const name = baseName(facts.total);
  const ask = left.gt(ZERO)
    ? askOf({
        id: 'balance',
        prompt: '未执行的资金属于结转还是结余，以及后续安排',
        sentence: '该部分资金的情况为：【】。',
      })
    : askOf({
        id: 'overspending',
        prompt: `超出${name}部分的资金来源，如上年结转，与决算核对一致`,
        sentence: '超出部分的资金来源为：【】。',
      });
  return [ofForm(ask, facts)];
}

function rateParagraph(facts: Facts): Run[] {
  const points = executionPoints(facts);
  const scored = points.length > 0 ? say`，${points}` : [];
  const head = say`以${baseName(facts.total)}为基数，${executionRatePhrase(facts)}${scored}`;
  return say`${head}。${balance(facts)}`;
}

/** 预算执行：执行数及构成、执行率、差额 */
export const execution: Statement = (facts): Piece[] => {
  const { owner, year, total } = facts;
  const executed = amountOf(facts, total, 'executed') ?? missing('全年执行数');
  const byExpenditure = expenditureRows(facts);
  const bySource = sourceRows(facts).filter((fund) => !idle(fund));
  const listed = byExpenditure.some(({ row }) => row.executed) ? byExpenditure : bySource;
  const parts = listed.flatMap((fund) => part(facts, fund));
  const among = parts.length > 0 ? say`，其中：${join(parts, '、')}` : [];
  const prompt = '各项执行数合计与全年执行数不一致的原因，请先核对自评表';
  const note = disagree(listed, total, 'executed')
    ? say`${missing(prompt, executionCells(facts))}。`
    : [];
  const others = otherRows(facts).flatMap((fund) => part(facts, fund));
  return [
    paragraph(say`${owner}${year}年全年执行数为${executed}${among}。${note}`),
    paragraph(rateParagraph(facts)),
    ...(others.length > 0 ? [paragraph(say`自评表另列：${join(others, '、')}。`)] : []),
  ];
};
