import type { Run } from '../../model/report';
import type { Facts } from '../facts';
import { computedFigure, countFigure, exactFigure } from '../figures';
import { isSuggested, restsOn } from '../row';
import { join, missing, say } from '../runs';
import { quoted } from '../text';
import { sumAboveCap, totalCells, totalWeight, undecidedCells } from '../total';

/** True while the total may still change: a score is undecided, or there is nothing to score. */
export const isOpen = ({ score, rows }: Facts): boolean => score.undecided > 0 || rows.length === 0;

function openStanding(facts: Facts): Run[] {
  const { score, rows } = facts;
  if (rows.length === 0)
    return say`得分${missing('绩效指标及得分，自评表中没有列出', undecidedCells(facts))}`;
  const total = computedFigure(score.total, '分', totalCells(facts));
  const count = countFigure(score.undecided, '项', undecidedCells(facts));
  return say`暂计${total}，尚有${count}得分未确定，暂不评定等级`;
}

function standingWith(facts: Facts, note: readonly Run[]): Run[] {
  if (isOpen(facts)) return openStanding(facts);
  const cells = totalCells(facts);
  const { grade } = facts.score;
  const total = computedFigure(facts.score.total, '分', cells);
  const named = grade ? { text: quoted(grade), cells, computed: true } : missing('评价等级', cells);
  return say`得${total}${note}，评价等级为${named}`;
}

/** 得95.5分，评价等级为“优”; what is decided so far where a score is open. */
export const standing = (facts: Facts): Run[] => standingWith(facts, []);

/** 得95.5分（满分100分，含1项待单位确认的建议分），评价等级为“优” */
export function standingInFull(facts: Facts): Run[] {
  const open = facts.rows.filter(isSuggested);
  const full = totalWeight(facts);
  const whole = sumAboveCap(facts);
  const notes = [
    full ? say`满分${full}` : [],
    open.length > 0
      ? say`含${countFigure(open.length, '项', open.flatMap(restsOn))}待单位确认的建议分`
      : [],
    whole
      ? say`各项得分合计${exactFigure(whole, '分', totalCells(facts))}，因预算执行率偏低按评分办法封顶`
      : [],
  ].filter((note) => note.length > 0);
  return standingWith(facts, notes.length > 0 ? say`（${join(notes, '，')}）` : []);
}
