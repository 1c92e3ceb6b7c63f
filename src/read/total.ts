import type { Stated } from '../model/form';
import { decimal } from '../numbers/decimal';
import { squeeze } from '../values/fold';
import { GRADE_LABELS, SUBTOTAL_PATTERN, TOTAL_PATTERN } from '../vocabulary/rowLabels';
import type { Header, IndicatorKey } from './headers';
import { bareLabel, isOneOf, labelOf } from './label';
import { gradeIn, labelledGrade, labelledTotal, type Place, statedAt } from './labelledTotal';
import { NOWHERE, type Sheet } from './sheet';

type Columns = Header<IndicatorKey>['columns'];

/** Rows of the form, `last` included, and the header of its indicators. */
interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly header: Pick<Header<IndicatorKey>, 'row' | 'columns'> &
    Partial<Pick<Header<IndicatorKey>, 'evidence'>>;
}

export const NOTHING_STATED: Stated = {
  total: null,
  weight: null,
  grade: null,
  cells: {},
  totalIsFormula: false,
  gradeIsFormula: false,
};

/**
 * True where a row opens with 总分 or 合计 at or left of the level-2 column, or merged across, and states no target
 * but the label of the grade: an indicator may well be called 总分.
 */
export function isTotalRow(sheet: Sheet, row: number, columns: Columns): boolean {
  const first = sheet.filled(row)[0] ?? NOWHERE;
  if (!TOTAL_PATTERN.test(bareLabel(sheet.text(row, first)))) return false;
  if (isInnerLabel(sheet, row, first, columns)) return false;
  const empty = (column = NOWHERE): boolean => column === first || sheet.text(row, column) === '';
  const asksGrade = isOneOf(sheet.text(row, columns.target ?? NOWHERE), GRADE_LABELS);
  return (
    asksGrade || (empty(columns.target) && (empty(columns.actual) || columns.target === undefined))
  );
}

/** True where a label stands in the column of indicator names, alone in its cell: then it names an indicator. */
export function isInnerLabel(sheet: Sheet, row: number, column: number, columns: Columns): boolean {
  const { level3 = Number.POSITIVE_INFINITY, level1, level2 } = columns;
  if (level1 === undefined && level2 === undefined) return false;
  return column >= level3 && sheet.merge(row, column).right === sheet.merge(row, column).left;
}

/** 小计 A row that adds up the rows above it is no indicator: it is called so and states neither target nor value. */
export function isSubtotalRow(sheet: Sheet, row: number, { target, actual }: Columns): boolean {
  const filled = sheet.filled(row);
  const names = filled.filter((column) => /[小合]\s*计/.test(sheet.text(row, column)));
  if (names.some((column) => bareLabel(sheet.text(row, column)) === '小计')) return true;
  const empty = (column = NOWHERE): boolean =>
    sheet.text(row, column) === '' || names.includes(column);
  const named = names.some((column) => SUBTOTAL_PATTERN.test(bareLabel(sheet.text(row, column))));
  return named && empty(target) && empty(actual);
}

/** A column of remarks that reasons happen to stand in is no place for the grade. */
const REMARKS = /^(?:备注|(?:情况|得分|自评|评分)?说明)$/;

/**
 * The cell right of a grade label in the rows below; else, in the total row, a grade already written, else beside a label
 * above the table, else the reason column.
 */
function gradeAt(
  sheet: Sheet,
  row: number,
  { first, last, header }: Bounds,
  columns: Columns,
): Place | null {
  const below = labelledGrade(sheet, row, Math.min(last, row + 4));
  if (below) return below;
  const written = sheet.filled(row).find((column) => gradeIn(sheet.text(row, column)) !== null);
  if (written !== undefined) return { row, column: written };
  const above = labelledGrade(sheet, first, header.row - 1);
  if (above) return above;
  const { reason } = columns;
  const isRemarks = REMARKS.test(labelOf(header.evidence?.reason?.text ?? ''));
  if (reason === undefined || isRemarks || sheet.text(row, reason) !== '') return null;
  return { row, column: reason };
}

/** Reads the total row: 分值合计, 总分 and 等级. */
export function readTotal(sheet: Sheet, row: number, bounds: Bounds): Stated {
  const { columns } = bounds.header;
  const { weight = NOWHERE, score = NOWHERE } = columns;
  const [first = 0] = sheet.filled(row);
  const grade = gradeAt(sheet, row, bounds, columns);
  const isOpen = [weight, score].every((column) => sheet.text(row, column) === '');
  const beside = isOpen ? labelledTotal(sheet, row, row) : null;
  if (beside) return statedAt(sheet, beside, grade);
  const leftOf = (column: number) => sheet.merge(row, column).left;
  const total = leftOf(score) === leftOf(first) ? NOWHERE : leftOf(score);
  const points = [leftOf(first), total].includes(leftOf(weight)) ? NOWHERE : weight;
  const stated = statedAt(sheet, total === NOWHERE ? null : { row, column: total }, grade);
  if (points === NOWHERE) return stated;
  const cells = { ...stated.cells, weight: sheet.address(row, points) };
  return { ...stated, weight: sheet.percent(row, points), cells };
}

/** 总分和等级写在指标表上面 Total and grade beside labels above the table, for tables without a total row. */
export function totalAbove(sheet: Sheet, { first, header }: Bounds): Stated {
  const total = labelledTotal(sheet, first, header.row - 1);
  return total
    ? statedAt(sheet, total, labelledGrade(sheet, first, header.row - 1))
    : NOTHING_STATED;
}

const TOTAL_LINE =
  /^(?:项目|部门|单位)?(?:自评|评价)?(?:总分|总得分|得分)(?:为|[:：])(\d{1,3}(?:\.\d+)?)分?(?!\d)/;
const GRADE_LINE = /(?:等级|等次)(?:为|[:：])[“"]?(优|良|中|差)/;

/** True where a row opens with 自评总分：96分: what is written below a table without a total row. */
export function isTotalLine(sheet: Sheet, row: number): boolean {
  const [first = NOWHERE] = sheet.filled(row);
  return TOTAL_LINE.test(squeeze(sheet.text(row, first)));
}

/**
 * 表下写明的总分和等级（自评总分：96分　等级：优）, for tables without a total row; null where nothing is. Its cell holds text:
 * it is never written.
 */
export function totalBelow(sheet: Sheet, first: number, last: number): Stated | null {
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
  return null;
}
