import type { ScoreBar } from '../../model/report';
import { ZERO } from '../../numbers/decimal';
import { executionCells } from '../executionRuns';
import type { Facts } from '../facts';
import { byLevel1, byLevel2 } from '../groups';
import type { Piece, Statement } from '../piece';
import { totalsOf } from '../row';

/** The bar of 预算执行率 in the group `level1`; none while it is not decided. */
export function executionBar(facts: Facts, level1: string): ScoreBar[] {
  const { execution } = facts.score;
  if (!execution?.weight || !execution.score) return [];
  const { weight, score } = execution;
  return [{ level1, level2: '预算执行率', weight, score, cells: executionCells(facts) }];
}

/** 得分与分值 One bar for 预算执行率 and one for each level-2 group; what is not decided or does not apply has none, for a bar of nothing would say 0 points. */
export const scorePicture: Statement = (facts): Piece[] => {
  const groups = byLevel1(facts.rows).flatMap((level1) => {
    const isOfPart = totalsOf(level1.rows).undecided > 0;
    return byLevel2(level1.rows).flatMap((level2): ScoreBar[] => {
      const { weight, score, undecided, cells } = totalsOf(level2.rows);
      if (undecided > 0) return [];
      const names = { level1: level1.name.text, level2: level2.name.text };
      return [{ ...names, weight, score, cells, ...(isOfPart && { isOfPart }) }];
    });
  });
  const bars = [...executionBar(facts, '预算执行'), ...groups].filter(({ weight }) =>
    weight.gt(ZERO),
  );
  return bars.length === 0 ? [] : [{ kind: 'chart', caption: '各类指标分值与得分', bars }];
};
