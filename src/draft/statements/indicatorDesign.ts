import { ZERO } from '../../numbers/decimal';
import { countFigure, exactFigure } from '../figures';
import { byLevel1 } from '../groups';
import { type Piece, paragraph, type Statement } from '../piece';
import { totalsOf } from '../row';
import { voidCount } from '../rowRuns';
import { cellsOf, join, missing, say } from '../runs';

/** 指标设置：项数、分值，按一级指标 */
export const indicatorDesign: Statement = ({ form, score, rows, total }): Piece[] => {
  if (rows.length === 0) return [paragraph(say`${missing('绩效指标，自评表中没有列出')}。`)];
  const weightCells = rows.map((row) => row.indicator.cells.weight);
  const parts = byLevel1(rows).map(({ name, rows: members }) => {
    const { weight } = totalsOf(members);
    const cells = cellsOf(form, ...members.map((row) => row.indicator.cells.weight));
    const points = weight.gt(ZERO) ? say`（${exactFigure(weight, '分', cells)}）` : [];
    return say`${name}${countFigure(members.length, '项', cells)}${points}`;
  });
  const count = countFigure(rows.length, '项', cellsOf(form, ...weightCells));
  const executionWeight = score.execution?.weight;
  const execution = executionWeight
    ? say`，预算执行率另计${exactFigure(executionWeight, '分', cellsOf(form, total?.row.cells.weight))}`
    : [];
  const left = voidCount(rows);
  const note = left.length > 0 ? say`上述指标中，${left}，所列分值为调整后的分值。` : [];
  return [
    paragraph(
      say`围绕上述目标，共设置三级绩效指标${count}，其中：${join(parts, '、')}${execution}。${note}`,
    ),
  ];
};
