import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { sum, ZERO } from '../../numbers/decimal';
import { askOf } from '../ask';
import { enumerate } from '../enumerate';
import { executionCells, executionLost } from '../executionRuns';
import type { Facts } from '../facts';
import { countFigure, exactFigure } from '../figures';
import { type Piece, paragraph, type Statement } from '../piece';
import { type Problem, problemsOf } from '../problems';
import { fullMarks, isSuggested, isVoid, lossesOf, restsOn } from '../row';
import { missing, say } from '../runs';
import { sumAboveCap, totalCells, undecidedCells } from '../total';
import { typedItems } from '../typed';

/** ；另因总分封顶减12.86分, or nothing */
function cappedPhrase(facts: Facts): Run[] {
  const whole = sumAboveCap(facts);
  if (!whole) return [];
  const less = exactFigure(whole.minus(facts.score.total), '分', totalCells(facts));
  return say`；另因预算执行率偏低、总分按评分办法封顶，减${less}`;
}

function lead(facts: Facts, found: readonly Problem[]): Run[] {
  const losing = lossesOf(facts.rows);
  const execution = executionLost(facts);
  const lost = losing.map((loss) => loss.lost);
  const cells = losing.flatMap(({ row }) => restsOn(row));
  if (execution?.gt(ZERO)) {
    lost.push(execution);
    cells.push(...executionCells(facts));
  }
  if (lost.length === 0) return say`对照自评表，需要说明的主要问题如下。`;
  const count = countFigure(lost.length, '项', cells);
  const others = found.filter((problem) => !problem.lost).length;
  const also = others
    ? say`；另有${countFigure(others, '项', executionCells(facts))}未扣分但需要说明`
    : [];
  return say`本次自评有${count}未得满分，共扣${exactFigure(sum(lost), '分', cells)}${cappedPhrase(facts)}${also}。主要问题及原因如下。`;
}

const allFull = (facts: Facts): boolean =>
  facts.score.undecided === 0 &&
  facts.rows.some(fullMarks) &&
  facts.rows.every((row) => isVoid(row) || fullMarks(row)) &&
  (executionLost(facts)?.eq(ZERO) ?? facts.score.execution === null);

function undecided(facts: Facts): Run[][] {
  if (facts.score.undecided === 0) return [];
  const count = countFigure(facts.score.undecided, '项', undecidedCells(facts));
  return [say`另有${count}得分尚未确定，${missing('确定得分后，如有扣分，补充说明原因')}。`];
}

/** What the unit found beyond its form; asked for only where the form shows no problem. */
export function problemsAsks(facts: Facts): Ask[] {
  const found = problemsOf(facts);
  const cause = found.flatMap(({ asks }) => asks.cause ?? []);
  const prompt = '自评表以外发现的主要问题及原因，一个问题一行，写清问题和原因，不写建议';
  return [...cause, askOf({ id: 'problems', prompt, optional: found.length > 0 })];
}

function typedProblems({ material }: Facts): Run[][] {
  const entry = material.get('problems');
  return entry ? typedItems(entry) : [];
}

function withoutLoss(facts: Facts, typed: readonly Run[][]): Run[][] {
  const waiting = facts.rows.some(isSuggested) ? '（含待单位确认的建议分）' : '';
  const none = allFull(facts) ? `自评表各项均得满分${waiting}，` : '已确定得分的各项';
  const head = say`${none}未反映扣分事项。`;
  if (typed.length === 0) return [say`${head}${missing('工作中存在的主要问题及原因')}。`];
  return [say`${head}工作中存在的主要问题及原因如下。`, ...enumerate(typed)];
}

/** 主要问题：失分的各行及执行情况，原因取自偏差原因栏；再列单位所填 */
export const problems: Statement = (facts): Piece[] => {
  const found = problemsOf(facts);
  const typed = typedProblems(facts);
  const items = found.map(({ fact, cause }) => say`${fact}。主要原因：${cause}。`);
  const told =
    found.length === 0
      ? withoutLoss(facts, typed)
      : [lead(facts, found), ...enumerate([...items, ...typed])];
  return [...told, ...undecided(facts)].map(paragraph);
};
