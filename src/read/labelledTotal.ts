import type { Stated } from '../model/form';
import { GRADE_LABELS, TOTAL_LABELS } from '../vocabulary/rowLabels';
import { isOneOf } from './label';
import type { Sheet } from './sheet';

/** A cell beside its label. Row and column count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const GRADE = /^(?:(?:自评|评价|评定|绩效)*等[级次][:：]?)?(优|良|中|差)(?:秀|好|等)?$/;

/** 优、良、中、差 as a cell says it; null where it says something else. */
export const gradeIn = (text: string): string | null => GRADE.exec(text)?.[1] ?? null;

/** The cell right of the first label that is one of the words, in rows `first` to `last`. */
function besideLabel(
  sheet: Sheet,
  first: number,
  last: number,
  words: readonly string[],
): Place | null {
  for (let row = first; row <= last; row++) {
    for (const label of sheet.filled(row)) {
      if (!isOneOf(sheet.text(row, label), words)) continue;
      const column = sheet.merge(row, label).right + 1;
      if (column < sheet.columns) return { row, column };
    }
  }
  return null;
}

/** Where the grade stands beside 等级 or a label like it. */
export const labelledGrade = (sheet: Sheet, first: number, last: number): Place | null =>
  besideLabel(sheet, first, last, GRADE_LABELS);

/**
 * 自评总分｜96｜自评等级｜优 Where the total stands beside its label: a number, or what is still to be filled in where the
 * row asks for the grade too. The head of a column called 自评得分 is no such label.
 */
export function labelledTotal(sheet: Sheet, first: number, last: number): Place | null {
  const place = besideLabel(sheet, first, last, TOTAL_LABELS);
  if (!place) return null;
  const { row, column } = place;
  if (sheet.number(row, column) !== null) return place;
  const isBlank = sheet.mergedText(row, column) === '';
  return isBlank && labelledGrade(sheet, row, row) ? place : null;
}

/** Total and grade that are stated in these places. */
export function statedAt(sheet: Sheet, total: Place | null, grade: Place | null): Stated {
  const cells: { total?: string; grade?: string } = {};
  if (total) cells.total = sheet.address(total.row, total.column);
  if (grade) cells.grade = sheet.address(grade.row, grade.column);
  return {
    total: total && sheet.number(total.row, total.column),
    weight: null,
    grade: grade && gradeIn(sheet.text(grade.row, grade.column)),
    cells,
    totalIsFormula: total !== null && sheet.hasFormula(total.row, total.column),
    gradeIsFormula: grade !== null && sheet.hasFormula(grade.row, grade.column),
  };
}
