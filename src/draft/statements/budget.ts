import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { percentOf, ZERO } from '../../numbers/decimal';
import { askOf, askPieces, askSentence, ofForm } from '../ask';
import type { Facts } from '../facts';
import { percentFigure } from '../figures';
import { adjustmentOf, baseName, type Fund } from '../fund';
import { amountOf, difference, disagree, expenditureRows, fundName, sourceRows } from '../funds';
import { type Piece, paragraph, type Statement } from '../piece';
import { cellsOf, join, missing, say } from '../runs';

/** 较年初预算数…… A net change of nothing is called agreement: the form does not tell of changes that cancel out. */
function adjustment(facts: Facts, fund: Fund): Run[] {
  const { row } = fund;
  const { initial, cells } = row;
  const change = adjustmentOf(fund);
  if (!initial || !change) return say`。`;
  if (change.eq(ZERO)) return say`，与年初预算数一致。`;
  const up = change.gt(ZERO);
  const size = difference(facts, row, change.abs(), ['initial', 'budget']);
  const percent = percentOf(change.abs(), initial);
  const refs = cellsOf(facts.form, cells.initial, cells.budget);
  const share = percent
    ? say`${up ? '增长' : '下降'}${percentFigure(percent, refs)}`
    : say`变动幅度${percentFigure(null, refs)}`;
  const why = adjustmentAsks(facts).map((ask) => askSentence(ask, facts, refs));
  return say`，较年初预算数${up ? '增加' : '减少'}${size}，${share}。${join(why, '')}`;
}

/** The budget changed in the course of the year; the form does not say where the money comes from. */
export const budgetAsks = (facts: Facts): Ask[] => [...adjustmentAsks(facts), ...sourceAsks(facts)];

function sourceAsks(facts: Facts): Ask[] {
  if (sourceRows(facts).length > 0) return [];
  const prompt = '全年预算的资金来源构成，如一般公共预算财政拨款多少、占多少';
  const sentence = '按资金来源划分：【】。';
  return [ofForm(askOf({ id: 'fundSources', prompt, sentence, optional: true }), facts)];
}

function adjustmentAsks(facts: Facts): Ask[] {
  const change = adjustmentOf(facts.total);
  if (!change || change.eq(ZERO)) return [];
  const prompt = '年中预算调整的原因和批复依据';
  const sentence = '预算调整的原因为：【】。';
  return [ofForm(askOf({ id: 'adjustmentReason', prompt, sentence }), facts)];
}

function breakdown(facts: Facts, lead: string, rows: readonly Fund[], what: string): Piece[] {
  const { form, total } = facts;
  const which = total?.base ?? 'budget';
  const parts = rows.flatMap((fund) => {
    const amount = amountOf(facts, fund, which);
    const value = fund.row[which];
    const whole = total?.row[which];
    if (!amount || !value) return [];
    const cells = cellsOf(form, fund.row.cells[which], total?.row.cells[which]);
    const percent = whole ? percentOf(value, whole) : null;
    const share = percent ? say`，占${percentFigure(percent, cells)}` : [];
    return [say`${fundName(facts, fund)}${amount}${share}`];
  });
  if (parts.length === 0) return [];
  const name = baseName(total);
  const prompt = `${what}各项合计与${name}不一致的原因，请先核对自评表`;
  const note = disagree(rows, total, which)
    ? say`${missing(prompt, cellsOf(form, total?.row.cells[which]))}。`
    : [];
  return [paragraph(say`${name}${lead}：${join(parts, '；')}。${note}`)];
}

/** 预算：年初、全年、调整，按来源，按支出 */
export const budget: Statement = (facts): Piece[] => {
  const { owner, year, total } = facts;
  const initial = amountOf(facts, total, 'initial') ?? missing('年初预算数');
  const final = amountOf(facts, total, 'budget') ?? missing('全年预算数');
  const change = total ? adjustment(facts, total) : say`。`;
  const later = total?.base === 'initial' ? say`。` : say`，全年预算数为${final}${change}`;
  const nonZero = sourceRows(facts).filter(({ row, base }) => !row[base]?.eq(ZERO));
  return [
    paragraph(say`${owner}${year}年年初预算数为${initial}${later}`),
    ...breakdown(facts, '按资金来源划分', nonZero, '资金来源'),
    ...sourceAsks(facts).flatMap((ask) => askPieces(ask, facts)),
    ...breakdown(facts, '按支出性质划分', expenditureRows(facts), '支出性质'),
  ];
};
