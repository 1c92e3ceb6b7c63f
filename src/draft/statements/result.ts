import type { Run } from '../../model/report';
import { executionPoints } from '../executionRuns';
import type { Facts } from '../facts';
import { computedFigure, countFigure, exactFigure } from '../figures';
import { byLevel1 } from '../groups';
import { type Piece, paragraph, type Statement } from '../piece';
import { remarks } from '../remarks';
import { isVoid, totalsOf } from '../row';
import { join, missing, say } from '../runs';
import { quoted } from '../text';
import { sumAboveCap, totalCells, totalWeight, undecidedCells } from '../total';

function breakdown(facts: Facts): Run[] {
  const execution = facts.score.execution ? [say`预算执行率${executionPoints(facts)}`] : [];
  const groups = byLevel1(facts.rows).flatMap(({ name, rows }) => {
    const { weight, score, undecided, cells } = totalsOf(rows);
    if (undecided > 0 || rows.every(isVoid)) return [];
    return [
      say`${name}分值${exactFigure(weight, '分', cells)}，得${computedFigure(score, '分', cells)}`,
    ];
  });
  const parts = [...execution, ...groups];
  return parts.length > 0 ? say`各部分得分情况：${join(parts, '；')}。` : [];
}

/** Why the total is less than its parts, where the policy caps it. */
function capped(facts: Facts): Run[] {
  const { cap } = facts.score;
  const whole = sumAboveCap(facts);
  if (!cap || !whole) return [];
  const cells = totalCells(facts);
  const [parts, rate] = [computedFigure(whole, '分', cells), computedFigure(cap.rate, '%', cells)];
  const [below, limit] = [
    computedFigure(cap.belowPercent, '%', cells),
    computedFigure(cap.limit, '分', cells),
  ];
  return say`各项得分合计${parts}，因预算执行率${rate}低于${below}，按评分办法总分最高为${limit}。`;
}

function standing(facts: Facts): Run[] {
  const { score } = facts;
  const cells = totalCells(facts);
  const total = computedFigure(score.total, '分', cells);
  if (score.undecided > 0) {
    const refs = undecidedCells(facts);
    const count = countFigure(score.undecided, '项', refs);
    return say`暂计${total}，尚有${count}得分未确定，暂不评定等级。${missing('补齐未确定的得分后，填写总分和评价等级', refs)}。`;
  }
  const full = totalWeight(facts);
  const outOf = full ? say`（满分${full}）` : [];
  const grade = score.grade
    ? { text: quoted(score.grade), cells, computed: true }
    : missing('评价等级');
  return say`为${total}${outOf}，评价等级为${grade}。${capped(facts)}`;
}

/** 自评结果：总分、等级、各部分得分 */
export const result: Statement = (facts): Piece[] => {
  const { owner, year, ofKind, policy } = facts;
  const by = policy ? `按照${policy}评分，` : '经自评，';
  const head = say`${by}${owner}${year}年度${ofKind}绩效自评总分${standing(facts)}`;
  return [paragraph(say`${head}${remarks(facts)}${breakdown(facts)}各项指标得分情况见下表。`)];
};
