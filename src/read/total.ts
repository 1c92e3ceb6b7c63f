import type { Stated } from '../model/form';
import { decimal } from '../numbers/decimal';
import { squeeze } from '../values/fold';
import { GRADE_LABELS, SUBTOTAL_PATTERN, TOTAL_PATTERN } from '../vocabulary/headers';
import type { Header, IndicatorKey } from './headers';
import { bareLabel, isOneOf } from './label';
import { NOWHERE, type Sheet } from './sheet';

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
  const first = sheet.filled(row)[0] ?? NOWHERE;
  if (!TOTAL_PATTERN.test(bareLabel(sheet.text(row, first)))) return false;
  if (isInnerLabel(sheet, row, first, columns)) return false;
  const empty = (column = NOWHERE): boolean => column === first || sheet.text(row, column) === '';
  return empty(columns.target) && (empty(columns.actual) || columns.target === undefined);
}

/** True where a label stands in the column of indicator names, alone in its cell: then it names an indicator. */
export function isInnerLabel(
  sheet: Sheet,
  row: number,
  column: number,
  columns: Header<IndicatorKey>['columns'],
): boolean {
  const { level3 = Number.POSITIVE_INFINITY, level1, level2 } = columns;
  if (level1 === undefined && level2 === undefined) return false;
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
  if (names.some((column) => bareLabel(sheet.text(row, column)) === '小计')) return true;
  const empty = (column = NOWHERE): boolean =>
    sheet.text(row, column) === '' || names.includes(column);
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
  const { reason } = columns;
  if (reason === undefined || sheet.text(row, reason) !== '') return null;
  return { row, column: reason };
}

/** Reads the total row: 分值合计, 总分 and 等级. */
export function readTotal(
  sheet: Sheet,
  row: number,
  last: number,
  columns: Header<IndicatorKey>['columns'],
): Stated {
  const { weight = NOWHERE, score = NOWHERE } = columns;
  const [first = 0] = sheet.filled(row);
  const leftOf = (column: number) => sheet.merge(row, column).left;
  const total = leftOf(score) === leftOf(first) ? NOWHERE : leftOf(score);
  const points = [leftOf(first), total].includes(leftOf(weight)) ? NOWHERE : weight;
  const grade = gradeAt(sheet, row, last, columns);
  const cells: { total?: string; weight?: string; grade?: string } = {};
  if (total !== NOWHERE) cells.total = sheet.address(row, total);
  if (points !== NOWHERE) cells.weight = sheet.address(row, points);
  if (grade) cells.grade = sheet.address(grade.row, grade.column);
  return {
    total: sheet.number(row, total),
    weight: sheet.percent(row, points),
    grade: grade ? (GRADE.exec(sheet.text(grade.row, grade.column))?.[1] ?? null) : null,
    cells,
    totalIsFormula: sheet.hasFormula(row, total),
    gradeIsFormula: grade !== null && sheet.hasFormula(grade.row, grade.column),
  };
}

const TOTAL_LINE =
  /^(?:项目|部门|单位)?(?:自评|评价)?(?:总分|总得分|得分)(?:为|[:：])(\d{1,3}(?:\.\d+)?)分?(?!\d)/;
const GRADE_LINE = /(?:等级|等次)(?:为|[:：])[“"]?(优|良|中|差)/;

/** True where a row opens with 自评总分：96分: what is written below a table without a total row. */
export function isTotalLine(sheet: Sheet, row: number): boolean {
  const [first = NOWHERE] = sheet.filled(row);
  return TOTAL_LINE.test(squeeze(sheet.text(row, first)));
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
