import type { Run } from '../model/report';
import { sum, ZERO } from '../numbers/decimal';
import { exceededPhrase, overFulfilment } from './exceeded';
import { computedFigure, countFigure, exactFigure } from './figures';
import type { Group } from './groups';
import { fullMarks, isSuggested, isVoid, lossesOf, type Row, totalsOf } from './row';
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
import { join, say } from './runs';
import { type Choices, pick } from './vary';

type Clause = (name: Run, target: Run, actual: readonly Run[]) => Run[];

const QUANTITATIVE: Choices<Clause> = [
  (name, target, actual) => say`${name}年度指标值为${target}，实际完成值为${actual}`,
  (name, target, actual) => say`${name}实际完成值为${actual}，年度指标值为${target}`,
  (name, target, actual) => say`${name}以${target}为年度指标值，实际完成值为${actual}`,
];
const QUALITATIVE: Choices<Clause> = [
  (name, target, actual) => say`${name}的年度要求为${target}，完成情况为${actual}`,
  (name, target, actual) => say`${name}以${target}为年度要求，完成情况为${actual}`,
  (name, target, actual) => say`对照${target}的年度要求，${name}自评为${actual}`,
];

function clause(row: Row): Run[] {
  if (isVoid(row)) return say`${nameOf(row)}${voidPhrase(row)}`;
  const wording = { inSentence: true };
  const clauses = row.indicator.target.nature === 'qualitative' ? QUALITATIVE : QUANTITATIVE;
  const build = pick(clauses, row.position);
  const values = build(
    nameOf(row),
    targetOf(row, wording),
    say`${actualOf(row, wording)}${exceededPhrase(row)}`,
  );
  return say`${values}，${weightPhrase(row)}，${scorePhrase(row)}${lostPhrase(row)}`;
}

type Opening = (name: Run, count: Run, weight: Run) => Run[];

const OPENINGS: Choices<Opening> = [
  (name, count, weight) => say`${name}共设${count}，分值合计${weight}`,
  (name, count, weight) => say`${name}有${count}，合计分值${weight}`,
  (name, count, weight) => say`列入自评表的${name}共${count}，分值${weight}`,
];
const SINGLE_OPENINGS: Choices<(name: Run) => Run[]> = [
  (name) => say`${name}方面，`,
  (name) => say`从${name}看，`,
  (name) => say`${name}设一项：`,
];
const ALL_FULL: Choices<(count: Run) => Run[]> = [
  (count) => say`${count}指标均得满分。`,
  (count) => say`以上${count}指标全部得满分。`,
  (count) => say`该组${count}指标均为满分。`,
];

function closing(rows: readonly Row[], turn: number): Run[] {
  const { undecided, cells } = totalsOf(rows);
  const full = rows.filter(fullMarks);
  if (full.length === rows.length && !rows.some(isSuggested))
    return pick(ALL_FULL, turn)(countFigure(full.length, '项', cells));
  const suggested = rows.filter(isSuggested);
  const losing = lossesOf(rows);
  const parts = [
    full.length > 0 ? say`${countFigure(full.length, '项', cells)}得满分` : [],
    losing.length > 0
      ? say`${countFigure(losing.length, '项', cells)}扣分，共扣${exactFigure(sum(losing.map(({ lost }) => lost)), '分', cells)}`
      : [],
    undecided > 0 ? say`${countFigure(undecided, '项', cells)}得分尚未确定` : [],
    suggested.length > 0
      ? say`其中${countFigure(suggested.length, '项', cells)}的得分为建议分，须由单位确认`
      : [],
    voidCount(rows),
  ].filter((part) => part.length > 0);
  return parts.length > 0 ? say`上述指标中，${join(parts, '，')}。` : [];
}

/** Rows in one sentence each, joined; a row with evidence ends its paragraph with it. */
function paragraphsOf(rows: readonly Row[]): Run[][] {
  const found: Run[][] = [];
  let waiting: Row[] = [];
  const told = (members: readonly Row[]): Run[] =>
    say`${join(members.map(clause), '；')}。${join(members.map(overFulfilment), '')}`;
  for (const row of rows) {
    const [first, ...rest] = row.evidence;
    if (!first) {
      waiting.push(row);
      continue;
    }
    if (waiting.length > 0) found.push(told(waiting));
    waiting = [];
    found.push(say`${told([row])}${first}`, ...rest);
  }
  return waiting.length > 0 ? [...found, told(waiting)] : found;
}

function opening({ name, rows }: Group, turn: number): Run[] {
  const { weight, score, undecided, cells } = totalsOf(rows);
  const count = countFigure(rows.length, '项', cells);
  const head = pick(OPENINGS, turn)(name, count, exactFigure(weight, '分', cells));
  const got = undecided === 0 ? say`，得${computedFigure(score, '分', cells)}` : [];
  return say`${head}${weight.gt(ZERO) ? got : []}。`;
}

/** 连贯式：one paragraph a group, its rows as clauses; with evidence, a paragraph for each row that has some. */
export function proseGroup(group: Group): Run[][] {
  const { name, rows } = group;
  const turn = rows[0].position;
  const [first = [], ...rest] = paragraphsOf(rows);
  if (rows.length === 1) return [say`${pick(SINGLE_OPENINGS, turn)(name)}${first}`, ...rest];
  if (rows.every(isVoid)) return [first, ...rest];
  const head = opening(group, turn);
  const whole = closing(rows, turn);
  const plain = rows.every((row) => row.evidence.length === 0);
  if (!plain) return [say`${head}${whole}`, first, ...rest];
  const over = join(rows.map(overFulfilment), '');
  return [say`${head}其中，${join(rows.map(clause), '；')}。${whole}${over}`];
}
