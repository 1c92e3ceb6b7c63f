import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import type { Reading } from '../model/value';
import { ZERO } from '../numbers/decimal';
import { computedFigure, readFigure } from './figures';
import { readingText, targetWords } from './readingText';
import { lostOf, plainName, type Row, restsOn, scoreOf, weightOf } from './row';
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

/** 分值15分 */
export function weightPhrase(row: Row): Run[] {
  const weight = weightOf(row);
  if (!weight) return say`分值${missingOf(row, '的分值')}`;
  return say`分值${readFigure(weight, '分', cellsOf(row.form, row.indicator.cells.weight))}`;
}

/** 得15分 */
export function scorePhrase(row: Row): Run[] {
  const score = scoreOf(row);
  if (!score) {
    const waits =
      row.indicator.target.nature === 'unfilled' || row.indicator.actual.nature === 'unfilled';
    return waits ? say`得分待上述数值补齐后确定` : say`得分${missingOf(row, '的得分')}`;
  }
  const typed = row.indicator.score;
  const read = row.line?.status === 'kept' && typed !== null && typed.eq(score);
  return say`得${(read ? readFigure : computedFigure)(score, '分', restsOn(row))}`;
}

/** ，扣1分 or nothing */
export function lostPhrase(row: Row): Run[] {
  const lost = lostOf(row);
  return lost?.gt(ZERO) ? say`，扣${computedFigure(lost, '分', restsOn(row))}` : [];
}
