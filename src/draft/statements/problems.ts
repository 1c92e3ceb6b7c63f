import type { Run } from '../../model/report';
import { type Decimal, sum, ZERO } from '../../numbers/decimal';
import { enumerate } from '../enumerate';
import { executionCells, executionLost } from '../executionRuns';
import type { Facts } from '../facts';
import { computedFigure, countFigure } from '../figures';
import { type Piece, paragraph, type Statement } from '../piece';
import { problemsOf } from '../problems';
import { fullMarks, lostOf, lostSome, restsOn } from '../row';
import { missing, say } from '../runs';
import { undecidedCells } from '../total';

function lead(facts: Facts): Run[] {
  const losing = facts.rows.filter(lostSome);
  const execution = executionLost(facts);
  const lost: Decimal[] = losing.flatMap((row) => lostOf(row) ?? []);
  const cells = losing.flatMap(restsOn);
  if (execution?.gt(ZERO)) {
    lost.push(execution);
    cells.push(...executionCells(facts));
  }
  if (lost.length === 0) return say`对照自评表，需要说明的主要问题如下。`;
  const count = countFigure(lost.length, '项', cells);
  return say`本次自评有${count}未得满分，共扣${computedFigure(sum(lost), '分', cells)}，主要问题及原因如下。`;
}

const allFull = (facts: Facts): boolean =>
  facts.score.undecided === 0 &&
  facts.rows.length > 0 &&
  facts.rows.every(fullMarks) &&
  (executionLost(facts)?.eq(ZERO) ?? facts.score.execution === null);

function undecided(facts: Facts): Run[][] {
  if (facts.score.undecided === 0) return [];
  const count = countFigure(facts.score.undecided, '项', undecidedCells(facts));
  return [say`另有${count}得分尚未确定，${missing('确定得分后，如有扣分，补充说明原因')}。`];
}

/** 主要问题：失分的各行及执行情况，原因取自偏差原因栏 */
export const problems: Statement = (facts): Piece[] => {
  const found = problemsOf(facts);
  const pending = undecided(facts);
  const others = missing('自评表以外发现的问题及原因，没有的删去本句');
  if (found.length === 0) {
    const none = allFull(facts) ? '自评表各项均得满分，' : '已确定得分的各项';
    return [
      ...[say`${none}未反映扣分事项。${missing('工作中存在的主要问题及原因')}。`],
      ...pending,
    ].map(paragraph);
  }
  const items = found.map(({ fact, cause }) => say`${fact}。主要原因：${cause}。`);
  return [
    lead(facts),
    ...enumerate(items),
    ...pending,
    say`其他需要说明的主要问题及原因：${others}。`,
  ].map(paragraph);
};
