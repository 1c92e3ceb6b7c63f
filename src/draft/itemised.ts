import type { Run } from '../model/report';
import { exceededPhrase, overFulfilment } from './exceeded';
import { computedFigure, countFigure, exactFigure } from './figures';
import type { Group } from './groups';
import { isVoid, type Row, totalsOf } from './row';
import {
  actualOf,
  lostPhrase,
  nameOf,
  scorePhrase,
  targetOf,
  voidCount,
  voidPhrase,
  weightPhrase,
} from './rowRuns';
import { say } from './runs';

/** 逐项式：某指标，年度指标值：…，实际完成值：…，分值…，得…。 */
export function itemisedRow(row: Row): Run[] {
  if (isVoid(row)) return say`${nameOf(row)}${voidPhrase(row)}。`;
  const values = say`年度指标值：${targetOf(row)}，实际完成值：${actualOf(row)}${exceededPhrase(row)}`;
  return say`${nameOf(row)}，${values}，${weightPhrase(row)}，${scorePhrase(row)}${lostPhrase(row)}。${overFulfilment(row)}`;
}

/** One paragraph a row, then its evidence; before several rows, their sum. */
export function itemisedGroup({ name, rows }: Group): Run[][] {
  const items = rows.flatMap((row) => [itemisedRow(row), ...row.evidence]);
  return rows.length < 2 || rows.every(isVoid) ? items : [groupSum(name, rows), ...items];
}

function groupSum(name: Run, rows: readonly Row[]): Run[] {
  const { weight, score, undecided, cells } = totalsOf(rows);
  const left = voidCount(rows);
  const applying = left.length > 0 ? say`（其中${left}）` : [];
  const head = say`${name}共${countFigure(rows.length, '项', cells)}${applying}，分值合计${exactFigure(weight, '分', cells)}`;
  if (undecided === 0) return say`${head}，得${computedFigure(score, '分', cells)}。`;
  return say`${head}，其中${countFigure(undecided, '项', cells)}得分尚未确定。`;
}
