import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { type Decimal, ZERO } from '../../numbers/decimal';
import { evidenceAsks } from '../evidence';
import { executionLostPhrase, executionPoints } from '../executionRuns';
import type { Facts } from '../facts';
import { computedFigure, exactFigure } from '../figures';
import { byLevel1, byLevel2, type Group } from '../groups';
import { type Piece, type Statement, subheading } from '../piece';
import { isVoid, totalsOf } from '../row';
import { say } from '../runs';
import { budget, budgetAsks } from './budget';
import { execution, executionAsks } from './execution';
import { groupPieces } from './results';
import { surveyAsks, surveyPieces } from './satisfaction';

/** （分值50分，得48分，扣2分） */
function standing({ rows }: Group): Run[] {
  if (rows.every(isVoid)) return say`（不适用）`;
  const { weight, score, undecided, cells } = totalsOf(rows);
  const points = exactFigure(weight, '分', cells);
  if (undecided > 0) return say`（分值${points}，得分尚未确定）`;
  const lost: Decimal = weight.minus(score);
  const less = lost.gt(ZERO) ? say`，扣${exactFigure(lost, '分', cells)}` : [];
  return say`（分值${points}，得${computedFigure(score, '分', cells)}${less}）`;
}

function executionPieces(facts: Facts): Piece[] {
  if (!facts.total) return [];
  const points = executionPoints(facts);
  const scored = points.length > 0 ? say`（${points}${executionLostPhrase(facts)}）` : [];
  return [subheading(say`预算执行率${scored}`), ...budget(facts), ...execution(facts)];
}

const isSatisfaction = ({ name }: Group): boolean => name.text.includes('满意');

/** 逐项得分：预算执行率和各一级指标，标题写明分值和得分，再逐项列三级指标及佐证 */
export const scoredGroups: Statement = (facts): Piece[] => [
  ...executionPieces(facts),
  ...byLevel1(facts.rows).flatMap((level1) => [
    subheading(say`${level1.name}${standing(level1)}`),
    ...byLevel2(level1.rows).flatMap((level2) => groupPieces(facts, level2)),
    ...(isSatisfaction(level1) ? surveyPieces(facts) : []),
  ]),
];

export const scoredGroupsAsks = (facts: Facts): Ask[] => [
  ...(facts.total ? [...budgetAsks(facts), ...executionAsks(facts)] : []),
  ...evidenceAsks(facts.rows),
  ...surveyAsks(facts),
];
