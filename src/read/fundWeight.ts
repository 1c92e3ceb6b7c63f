import type { FundRow } from '../model/form';
import { decimal } from '../numbers/decimal';
import { squeeze } from '../values/fold';
import type { FundFigure } from './fundRow';
import type { Sheet } from './sheet';

/** 预算执行情况（20分）、得分（20分*执行率）; 得分（百分制） and 得分（10分制） tell no weight. */
const POINTS = /\((?:权重|分值|满分|共|计)?:?(\d{1,2}(?:\.\d+)?)分(?!制)/;
const OF_FUNDS = /预算|资金|执行|支出|经费/;

/** A cell whose text may tell the weight of the execution rate. */
export interface WeightPlace {
  readonly row: number;
  readonly column: number;
  /** True for a heading that need not be about the funds. */
  readonly isHeading: boolean;
}

/** 分值写在表头或栏目名里 The weight that the first of these cells tells; null where none does. */
export function weightTold(sheet: Sheet, places: readonly WeightPlace[]): FundFigure | null {
  for (const { row, column, isHeading } of places) {
    const text = squeeze(sheet.mergedText(row, column));
    const points = POINTS.exec(text)?.[1];
    if (points === undefined || (isHeading && !OF_FUNDS.test(text))) continue;
    return { value: decimal(points), cell: sheet.address(row, column) };
  }
  return null;
}

/** What stands in a row left of a column: the headings of a block. */
export const headingsLeftOf = (row: number, column: number): WeightPlace[] =>
  Array.from({ length: Math.max(column, 0) }, (_, at) => ({ row, column: at, isHeading: true }));

/**
 * The rows, the total with the weight told elsewhere where it has none of its own. Without a cell for its score the
 * rate is scored elsewhere, maybe as an indicator.
 */
export function withWeight(rows: readonly FundRow[], told: FundFigure | null): FundRow[] {
  const total = rows.find(({ role }) => role === 'total');
  if (!told || !total?.cells.score || total.weight !== null) return [...rows];
  const weighed = { ...total, weight: told.value, cells: { ...total.cells, weight: told.cell } };
  return rows.map((row) => (row === total ? weighed : row));
}
