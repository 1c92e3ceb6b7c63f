import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import { type Decimal, sum, ZERO } from '../numbers/decimal';
import { executionCells } from './executionRuns';
import type { Facts } from './facts';
import { exactFigure } from './figures';
import { restsOn, weightOf } from './row';
import { cellsOf } from './runs';

/** The cells the total rests on. */
export function totalCells(facts: Facts): CellRef[] {
  const execution = facts.score.execution ? executionCells(facts) : [];
  const cells = [...execution, ...facts.rows.flatMap(restsOn)];
  return cells.length > 0 ? cells : cellsOf(facts.form);
}

/** The cells that keep scores from being decided. */
export function undecidedCells(facts: Facts): CellRef[] {
  const cells = facts.rows.filter((row) => !row.line?.score).flatMap(restsOn);
  return cells.length > 0 ? cells : executionCells(facts);
}

/** 满分: all weights added up; null where one is missing. */
export function totalWeight({ form, rows, score, total }: Facts): Run | null {
  const weights: (Decimal | null)[] = rows.map(weightOf);
  if (score.execution) weights.push(score.execution.weight);
  const known = weights.flatMap((weight) => weight ?? []);
  if (known.length < weights.length || known.length === 0 || sum(known).eq(ZERO)) return null;
  const addresses = rows.map((row) => row.indicator.cells.weight);
  return exactFigure(sum(known), '分', cellsOf(form, total?.row.cells.weight, ...addresses));
}

/** 各项得分合计 where 总分封顶 keeps the total below it; null where the total is the sum. */
export function sumAboveCap({
  score: { cap, execution, indicators, total },
}: Facts): Decimal | null {
  const whole = sum([execution, ...indicators].flatMap((line) => line?.score ?? []));
  return cap && whole.gt(total) ? whole : null;
}
