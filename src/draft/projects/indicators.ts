import type { Run } from '../../model/report';
import { exceededPhrase, overFulfilment } from '../exceeded';
import type { Facts } from '../facts';
import { computedFigure, countFigure, exactFigure } from '../figures';
import { byLevel1, type Group } from '../groups';
import { itemisedRow } from '../itemised';
import { projectPhrase } from '../projectName';
import { isVoid, type Row, totalsOf } from '../row';
import {
  actualOf,
  lostPhrase,
  nameOf,
  scorePhrase,
  targetOf,
  voidCount,
  voidPhrase,
  weightPhrase,
} from '../rowRuns';
import { join, say } from '../runs';
import { type Choices, pick } from '../vary';

type Values = (name: readonly Run[], target: Run, actual: readonly Run[]) => Run[];

const QUANTITATIVE: Choices<Values> = [
  (name, target, actual) => say`${name}完成值为${actual}，指标值为${target}`,
  (name, target, actual) => say`${name}指标值为${target}，完成值为${actual}`,
];
const QUALITATIVE: Choices<Values> = [
  (name, target, actual) => say`${name}要求${target}，完成情况为${actual}`,
  (name, target, actual) => say`对照${target}的要求，${name}自评为${actual}`,
];

function clause(row: Row, owner: readonly Run[]): Run[] {
  const name = say`${owner}${nameOf(row)}`;
  if (isVoid(row)) return say`${name}${voidPhrase(row)}`;
  const wording = { inSentence: true };
  const choices = row.indicator.target.nature === 'qualitative' ? QUALITATIVE : QUANTITATIVE;
  const actual = say`${actualOf(row, wording)}${exceededPhrase(row)}`;
  const values = pick(choices, row.position)(name, targetOf(row, wording), actual);
  return say`${values}，${weightPhrase(row)}，${scorePhrase(row)}${lostPhrase(row)}`;
}

/** 产出指标3项，分值合计60分，得60分 */
function groupSum({ name, rows }: Group): Run[] {
  const { weight, score, undecided, cells } = totalsOf(rows);
  const left = voidCount(rows);
  const applying = left.length > 0 ? say`（其中${left}）` : [];
  const got =
    undecided === 0
      ? say`得${computedFigure(score, '分', cells)}`
      : say`${countFigure(undecided, '项', cells)}得分尚未确定`;
  return say`${name}${countFigure(rows.length, '项', cells)}${applying}，分值合计${exactFigure(weight, '分', cells)}，${got}`;
}

/**
 * The project's name stands before the first row of every group: forms with the same indicators and values would
 * otherwise be told in the same words.
 */
function groupParagraphs(part: Facts, group: Group): Run[][] {
  const { rows, name } = group;
  const owner = say`${projectPhrase(part)}的`;
  const head = rows.length > 1 ? say`${groupSum(group)}。其中，` : say`${name}方面，`;
  if (part.style === 'itemised') {
    return rows.flatMap((row, at) => [
      at === 0 ? say`${head}${owner}${itemisedRow(row)}` : itemisedRow(row),
      ...row.evidence.map((runs) => [...runs]),
    ]);
  }
  const clauses = rows.map((row, at) => clause(row, at === 0 ? owner : []));
  const over = join(rows.map(overFulfilment), '');
  return [
    say`${head}${join(clauses, '；')}。${over}`,
    ...rows.flatMap(({ evidence }) => evidence.map((runs) => [...runs])),
  ];
}

/** 各项指标 of one project among several, by 一级指标. */
export const indicatorParagraphs = (part: Facts): Run[][] =>
  byLevel1(part.rows).flatMap((group) => groupParagraphs(part, group));
