import type { ManagementMark } from '../model/form';
import { FUND_HEADERS } from '../vocabulary/fundHeaders';
import { SITUATION_HEADERS } from '../vocabulary/rowLabels';
import { isOneOf, labelOf } from './label';
import { NOWHERE, type Sheet } from './sheet';

interface Columns {
  readonly situation: number;
  readonly weight: number;
  readonly score: number;
}

/** 资金管理情况｜情况说明｜分值｜得分: the columns of such a header; null for any other row. */
function columnsIn(sheet: Sheet, row: number): Columns | null {
  const at = (words: readonly string[]): number =>
    sheet.filled(row).find((column) => isOneOf(sheet.text(row, column), words)) ?? NOWHERE;
  const situation = at(SITUATION_HEADERS);
  const weight = at(FUND_HEADERS.weight.exact);
  const score = at(FUND_HEADERS.score.exact);
  return [situation, weight, score].includes(NOWHERE) ? null : { situation, weight, score };
}

function markAt(
  sheet: Sheet,
  row: number,
  { situation, weight, score }: Columns,
): ManagementMark | null {
  const label = sheet.filled(row).find((column) => column < situation);
  const points = sheet.number(row, weight);
  if (label === undefined || points === null) return null;
  const cells = {
    label: sheet.address(row, label),
    weight: sheet.address(row, weight),
    score: sheet.address(row, score),
  };
  return {
    label: labelOf(sheet.text(row, label)),
    weight: points,
    score: sheet.number(row, score),
    cells,
  };
}

/** 资金管理情况等 Rows above the indicators that have marks of their own and no target: 安排科学性、使用规范性. */
export function readManagement(sheet: Sheet, first: number, last: number): ManagementMark[] {
  for (let head = first; head < last; head++) {
    const columns = columnsIn(sheet, head);
    if (!columns) continue;
    const marks: ManagementMark[] = [];
    for (let row = head + 1; row <= last; row++) {
      const mark = markAt(sheet, row, columns);
      if (!mark) break;
      marks.push(mark);
    }
    return marks;
  }
  return [];
}
