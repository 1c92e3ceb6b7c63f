import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import { type Decimal, HUNDRED, ZERO } from '../numbers/decimal';
import type { Facts } from './facts';
import { computedFigure, exactFigure, percentFigure, readFigure } from './figures';
import { balanceOf, baseName, baseOf, type Fund } from './fund';
import { cellsOf, missing, say } from './runs';

/** The cells a row's rate rests on. */
const rateCells = ({ form }: Facts, fund: Fund | null): CellRef[] =>
  cellsOf(form, fund?.row.cells[fund.base], fund?.row.cells.executed);

/** The cells 预算执行率 and its points rest on. */
export const executionCells = (facts: Facts): CellRef[] => rateCells(facts, facts.total);

/** 97.5%; 不适用 where the budget is 0; null where an amount is missing. */
export function rateOf(facts: Facts, fund: Fund): Run | null {
  const cells = rateCells(facts, fund);
  if (fund.rate) return computedFigure(fund.rate, '%', cells);
  const undefinedRate = baseOf(fund)?.eq(ZERO) && fund.row.executed !== null;
  return undefinedRate ? percentFigure(null, cells) : null;
}

/** The rate of the total; a prompt where it cannot be known. */
export function executionRate(facts: Facts): Run {
  const { total } = facts;
  const rate = total && rateOf(facts, total);
  const prompt = `${baseName(total)}和全年执行数，据以计算预算执行率`;
  return rate ?? missing(prompt, executionCells(facts));
}

/** 预算执行率为97.5%, 约为100% where only rounding makes it so, or 预算执行率不适用. */
export function executionRatePhrase(facts: Facts): Run[] {
  const { total } = facts;
  const rate = executionRate(facts);
  const applies = rate.missing || total?.rate;
  const rounded = total?.rate?.eq(HUNDRED) && !balanceOf(total)?.eq(ZERO);
  return say`预算执行率${rounded ? '约' : ''}${applies ? '为' : ''}${rate}`;
}

/** Points lost on 预算执行率; null where not known. */
export function executionLost({ score }: Facts): Decimal | null {
  const { weight, score: points } = score.execution ?? { weight: null, score: null };
  return weight && points ? weight.minus(points) : null;
}

export function executionWeight({ form, score, total }: Facts): Run | null {
  const weight = score.execution?.weight;
  if (!weight) return null;
  const cells = cellsOf(form, total?.row.cells.weight);
  return total?.row.weight?.eq(weight)
    ? readFigure(weight, '分', cells)
    : computedFigure(weight, '分', cells);
}

/** 分值10分，得9.75分; nothing where the form does not weigh the rate. */
export function executionPoints(facts: Facts): Run[] {
  const { execution } = facts.score;
  if (!execution) return [];
  const weight = executionWeight(facts);
  const cells = executionCells(facts);
  const got = execution.score
    ? say`得${computedFigure(execution.score, '分', cells)}`
    : say`得分${missing('预算执行率得分', cells)}`;
  return weight ? say`分值${weight}，${got}` : got;
}

/** ，扣0.25分 or nothing */
export function executionLostPhrase(facts: Facts): Run[] {
  const lost = executionLost(facts);
  return lost?.gt(ZERO) ? say`，扣${exactFigure(lost, '分', executionCells(facts))}` : [];
}
