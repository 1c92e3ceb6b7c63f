import type { Stated } from '../model/form';
import { decimal } from '../numbers/decimal';
import { squeeze } from '../values/fold';
import { GRADE_LABELS, SUBTOTAL_PATTERN, TOTAL_PATTERN } from '../vocabulary/headers';
import type { Header, IndicatorKey } from './headers';
import { bareLabel, isOneOf } from './label';
import type { Sheet } from './sheet';

const GRADE = /^(?:等级[:：]?)?(优|良|中|差)(?:秀|好|等)?$/;

export const NOTHING_STATED: Stated = {
  total: null,
  weight: null,
  grade: null,
  cells: {},
  totalIsFormula: false,
  gradeIsFormula: false,
};

/**
 * True where a row opens with 总分 or 合计 at or left of the level-2 column, or merged across, and states no target:
 * an indicator may well be called 总分.
 */
export function isTotalRow(
  sheet: Sheet,
  row: number,
  columns: Header<IndicatorKey>['columns'],
): boolean {
  const first = sheet.filled(row)[0];
  if (first === undefined || !TOTAL_PATTERN.test(bareLabel(sheet.text(row, first)))) return false;
  if (isInnerLabel(sheet, row, first, columns)) return false;
  const empty = (column: number | undefined): boolean =>
    column === undefined || column === first || sheet.text(row, column) === '';
  return empty(columns.target) && (empty(columns.actual) || columns.target === undefined);
}

/** True where a label stands in the column of indicator names, alone in its cell: then it names an indicator. */
export function isInnerLabel(
  sheet: Sheet,
  row: number,
  column: number,
  columns: Header<IndicatorKey>['columns'],
): boolean {
  const { level3, level1, level2 } = columns;
  if (level3 === undefined || (level1 === undefined && level2 === undefined)) return false;
  return column >= level3 && sheet.merge(row, column).right === sheet.merge(row, column).left;
}

/** 小计 A row that adds up the rows above it is no indicator: it is called so and states neither target nor value. */
export function isSubtotalRow(
  sheet: Sheet,
  row: number,
  { target, actual }: Header<IndicatorKey>['columns'],
): boolean {
  const filled = sheet.filled(row);
  const names = filled.filter((column) => /[小合]\s*计/.test(sheet.text(row, column)));
  if (names.length === 0) return false;
  if (names.some((column) => bareLabel(sheet.text(row, column)) === '小计')) return true;
  const empty = (column: number | undefined): boolean =>
    column === undefined || sheet.text(row, column) === '' || names.includes(column);
  const named = names.some((column) => SUBTOTAL_PATTERN.test(bareLabel(sheet.text(row, column))));
  return named && empty(target) && empty(actual);
}

/** The cell right of a grade label below the table; else, in the total row, a grade already written or the reason column. */
function gradeAt(
  sheet: Sheet,
  row: number,
  last: number,
  columns: Header<IndicatorKey>['columns'],
): { row: number; column: number } | null {
  for (let below = row; below <= Math.min(last, row + 4); below++) {
    for (const column of sheet.filled(below)) {
      if (!isOneOf(sheet.text(below, column), GRADE_LABELS)) continue;
      const right = sheet.merge(below, column).right + 1;
      if (right < Math.max(sheet.columns, 1)) return { row: below, column: right };
    }
  }
  const written = sheet.filled(row).find((column) => GRADE.test(sheet.text(row, column)));
  if (written !== undefined) return { row, column: written };
  const { reason, score } = columns;
  const beside = reason ?? null;
  if (beside === null || beside === score || sheet.text(row, beside) !== '') return null;
  return { row, column: beside };
}

/** Reads the total row: 分值合计, 总分 and 等级. */
export function readTotal(
  sheet: Sheet,
  row: number,
  last: number,
  columns: Header<IndicatorKey>['columns'],
): Stated {
  const { weight, score } = columns;
  const [first = 0] = sheet.filled(row);
  const covered = (column: number) =>
    sheet.merge(row, column).left === sheet.merge(row, first).left;
  const total = score !== undefined && !covered(score) ? sheet.merge(row, score).left : undefined;
  const own = weight !== undefined && !covered(weight) && sheet.merge(row, weight).left !== total;
  const grade = gradeAt(sheet, row, last, columns);
  const cells: { total?: string; weight?: string; grade?: string } = {};
  if (total !== undefined) cells.total = sheet.address(row, total);
  if (weight !== undefined && own) cells.weight = sheet.address(row, weight);
  if (grade) cells.grade = sheet.address(grade.row, grade.column);
  return {
    total: total === undefined ? null : sheet.number(row, total),
    weight: weight !== undefined && own ? sheet.percent(row, weight) : null,
    grade: grade ? (GRADE.exec(sheet.text(grade.row, grade.column))?.[1] ?? null) : null,
    cells,
    totalIsFormula: total !== undefined && sheet.hasFormula(row, total),
    gradeIsFormula: grade !== null && sheet.hasFormula(grade.row, grade.column),
  };
}

const TOTAL_LINE =
  /^(?:项目|部门|单位)?(?:自评|评价)?(?:总分|总得分|得分)(?:为|[:：])(\d{1,3}(?:\.\d+)?)分?(?!\d)/;
const GRADE_LINE = /(?:等级|等次)(?:为|[:：])[“"]?(优|良|中|差)/;

/** True where a row opens with 自评总分：96分: what is written below a table without a total row. */
export function isTotalLine(sheet: Sheet, row: number): boolean {
  const [first] = sheet.filled(row);
  return first !== undefined && TOTAL_LINE.test(squeeze(sheet.text(row, first)));
}

/** 表下写明的总分和等级（自评总分：96分　等级：优）, for tables without a total row. Its cell holds text: it is never written. */
export function totalBelow(sheet: Sheet, first: number, last: number): Stated {
  for (let row = first; row <= last; row++) {
    for (const column of sheet.filled(row)) {
      const text = squeeze(sheet.text(row, column));
      const total = TOTAL_LINE.exec(text)?.[1];
      if (total === undefined) continue;
      return {
        ...NOTHING_STATED,
        total: decimal(total),
        grade: GRADE_LINE.exec(text)?.[1] ?? null,
      };
    }
  }
  return NOTHING_STATED;
}
