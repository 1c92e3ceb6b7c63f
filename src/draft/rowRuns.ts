import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import type { Reading } from '../model/value';
import { ZERO } from '../numbers/decimal';
import { computedFigure, countFigure, exactFigure, readFigure } from './figures';
import { readingText, targetWords } from './readingText';
import {
  isRebased,
  isSuggested,
  isVoid,
  lostOf,
  plainName,
  type Row,
  restsOn,
  scoreOf,
  weightCells,
  weightOf,
} from './row';
import { cellsOf, missing, say } from './runs';
import { namePhrase, oneLine, quoted } from './text';

export const nameCells = ({ form, indicator: { cells } }: Row): CellRef[] =>
  cellsOf(form, cells.level3 ?? cells.level2 ?? cells.level1 ?? cells.target);

export function nameOf(row: Row): Run {
  return { text: namePhrase(plainName(row)), cells: nameCells(row) };
}

/** 【请补充：“某指标”的…】 */
export function missingOf(row: Row, what: string): Run {
  return missing(`${quoted(plainName(row))}${what}`, nameCells(row));
}

interface Wording {
  /** Quote what is no figure; write ≥ as words. */
  readonly inSentence: boolean;
}

function valueRun(text: string, reading: Reading, cells: CellRef[], { inSentence }: Wording): Run {
  return { text: inSentence && reading.nature === 'qualitative' ? quoted(text) : text, cells };
}

export function targetOf(row: Row, wording: Wording = { inSentence: false }): Run {
  const { target, cells } = row.indicator;
  const text = readingText(target, target.operator);
  if (!text) return missingOf(row, '的年度指标值');
  const shown = wording.inSentence ? targetWords(text) : text;
  const bare = text !== oneLine(target.text);
  const refs = bare ? [cells.target, cells.operator, cells.unit] : [cells.target];
  return valueRun(shown, target, cellsOf(row.form, ...refs), wording);
}

export function actualOf(row: Row, wording: Wording = { inSentence: false }): Run {
  const { actual, cells } = row.indicator;
  const text = readingText(actual, null);
  if (!text) return missingOf(row, '的实际完成值');
  const bare = text !== oneLine(actual.text);
  const refs = bare ? [cells.actual, cells.unit] : [cells.actual];
  return valueRun(text, actual, cellsOf(row.form, ...refs), wording);
}

/** 15分; null where the form gives none. */
export function weightFigure(row: Row, unit: string): Run | null {
  const weight = weightOf(row);
  return weight && (isRebased(row) ? exactFigure : readFigure)(weight, unit, weightCells(row));
}

/** 分值15分, 调整后分值12.5分 */
export function weightPhrase(row: Row): Run[] {
  const weight = weightFigure(row, '分') ?? missingOf(row, '的分值');
  return say`${isRebased(row) ? '调整后' : ''}分值${weight}`;
}

/** 不适用，分值已调整到其他指标 */
export function voidPhrase({ form, indicator: { cells } }: Row): Run[] {
  const reading = { text: '不适用', cells: cellsOf(form, cells.target, cells.actual) };
  return say`${reading}，分值已调整到其他指标`;
}

/** 1项不适用，分值已调整到其他指标; nothing where every row applies. */
export function voidCount(rows: readonly Row[]): Run[] {
  const left = rows.filter(isVoid);
  if (left.length === 0) return [];
  return say`${countFigure(left.length, '项', left.flatMap(restsOn))}不适用，分值已调整到其他指标`;
}

/** What a reader has to know of a mark: 建议分 that nobody confirmed, 人工改分. */
export function markRemark(row: Row): string {
  if (isSuggested(row)) return '建议分';
  return row.line?.override ? '人工改分' : '';
}

const scoreCells = ({ form, indicator: { cells } }: Row): CellRef[] => cellsOf(form, cells.score);

/** 得15分, 得12分（人工改分）; while it cannot be decided, what the form has and that it waits. */
export function scorePhrase(row: Row): Run[] {
  const score = scoreOf(row);
  const typed = row.indicator.score;
  if (!score) {
    const waits =
      row.indicator.target.nature === 'unfilled' || row.indicator.actual.nature === 'unfilled';
    const filled = typed ? say`自评表填${readFigure(typed, '分', scoreCells(row))}，` : [];
    return waits
      ? say`${filled}得分待上述数值补齐后确定`
      : say`${filled}得分${missingOf(row, '的得分')}`;
  }
  const read = row.line?.status === 'kept' && typed !== null && typed.eq(score);
  const remark = markRemark(row);
  const points = (read ? readFigure : computedFigure)(score, '分', restsOn(row));
  return say`得${points}${remark && `（${remark}）`}`;
}

/** ，扣1分 or nothing */
export function lostPhrase(row: Row): Run[] {
  const lost = lostOf(row);
  return lost?.gt(ZERO) ? say`，扣${exactFigure(lost, '分', restsOn(row))}` : [];
}
