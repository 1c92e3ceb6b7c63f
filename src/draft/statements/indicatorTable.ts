import type { Run } from '../../model/report';
import { executionCells, executionRate, executionWeight } from '../executionRuns';
import type { Facts } from '../facts';
import { computedFigure } from '../figures';
import { amountOf, fundName } from '../funds';
import type { Piece, Statement } from '../piece';
import { isVoid, plainName, type Row, restsOn, scoreOf } from '../row';
import { actualOf, markRemark, nameCells, targetOf, weightFigure } from '../rowRuns';
import { cellsOf, textOf } from '../runs';
import { groupLabel } from '../text';
import { totalCells, totalWeight } from '../total';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const WIDTHS = [10, 13, 25, 17, 17, 8, 10];
const DASH: Run = { text: '—' };

/** The text asks for what is missing; the table only shows the gap. */
const UNFILLED: Run = { text: '未填' };
const UNDECIDED: Run = { text: '未定' };
const filled = (run: Run | null): Run => (run && !run.missing ? run : UNFILLED);

/** A figure without its unit. */
const bare = (run: Run): Run => ({ ...run, text: run.text.replace(/分$/u, '') });

/** 分值 and 得分: 15, 10.5〔建议分〕; 不适用 and — where the row does not apply. */
function marksOf(row: Row): Run[] {
  if (isVoid(row)) return [{ text: '不适用' }, DASH];
  const score = scoreOf(row);
  const points = score ? computedFigure(score, '', restsOn(row)) : UNDECIDED;
  const remark = score ? markRemark(row) : '';
  return [
    weightFigure(row, '') ?? UNFILLED,
    { ...points, text: `${points.text}${remark && `〔${remark}〕`}` },
  ];
}

function indicatorRow(row: Row): Run[] {
  const { form, indicator } = row;
  const { cells } = indicator;
  return [
    { text: groupLabel(indicator.level1) || '—', cells: cellsOf(form, cells.level1) },
    { text: groupLabel(indicator.level2) || '—', cells: cellsOf(form, cells.level2) },
    { text: plainName(row), cells: nameCells(row) },
    filled(targetOf(row)),
    filled(actualOf(row)),
    ...marksOf(row),
  ];
}

function executionRow(facts: Facts): Run[] {
  const { total, score } = facts;
  const cells = executionCells(facts);
  const rate = executionRate(facts);
  const executed = amountOf(facts, total, 'executed');
  const points = score.execution?.score;
  const weight = executionWeight(facts);
  return [
    { text: '预算执行' },
    { text: '预算执行率' },
    total ? fundName(facts, total) : DASH,
    filled(amountOf(facts, total, total?.base ?? 'budget')),
    executed && !rate.missing
      ? { text: `${textOf([executed])}（${rate.text}）`, cells, computed: true }
      : filled(executed),
    weight ? bare(weight) : DASH,
    points ? computedFigure(points, '', cells) : UNDECIDED,
  ];
}

function totalRow(facts: Facts): Run[] {
  const { score } = facts;
  const sum = computedFigure(score.total, '', totalCells(facts));
  const weight = totalWeight(facts);
  return [
    { text: '总分' },
    DASH,
    DASH,
    DASH,
    DASH,
    weight ? bare(weight) : DASH,
    score.undecided > 0 ? { ...sum, text: `暂计${sum.text}` } : sum,
  ];
}

/** 指标得分表：预算执行率、各指标、总分 */
export const indicatorTable: Statement = (facts): Piece[] => [
  {
    kind: 'table',
    caption: `${facts.scope}绩效指标完成情况及得分表`,
    header: HEADER,
    widths: WIDTHS,
    rows: [
      ...(facts.score.execution ? [executionRow(facts)] : []),
      ...facts.rows.map(indicatorRow),
      totalRow(facts),
    ],
  },
];
