import { position, qualified } from '../grid/address';
import { cellAt } from '../grid/lookup';
import type { Edit } from '../model/edit';
import type { Form } from '../model/form';
import type { Grid, Workbook } from '../model/grid';
import type { FormScore } from '../model/score';
import { type Decimal, HUNDRED, round2 } from '../numbers/decimal';
import { show2 } from '../numbers/show';

type Wanted = Pick<Edit, 'purpose' | 'label' | 'value'> & {
  readonly cell: string | null;
  /** Place of the indicator it is the score of. */
  readonly index?: number;
};

/** JavaScript's number for a decimal of few digits; exact to what a cell can hold. */
const asNumber = (value: Decimal): number => Number(value.toFixed());

/** A rate as its cell wants it: 0.975 where the cell is formatted as a percentage, else the text `97.50%`. */
function rateValue(rate: Decimal, format: string): number | string {
  return format.includes('%') ? asNumber(rate.div(HUNDRED)) : `${show2(rate)}%`;
}

function wantedOf(form: Form, score: FormScore): Wanted[] {
  const { execution, undecided, total, grade } = score;
  const wanted: Wanted[] = [];
  if (execution?.shownRate) {
    const format = form.formats[execution.rateCell ?? ''] ?? 'General';
    const value = rateValue(execution.shownRate, format);
    wanted.push({ purpose: 'rate', label: '预算执行率', cell: execution.rateCell, value });
  }
  if (execution?.score) {
    const value = asNumber(execution.score);
    wanted.push({
      purpose: 'executionScore',
      label: '预算执行率得分',
      cell: execution.cell,
      value,
    });
  }
  for (const [index, line] of score.indicators.entries()) {
    if (!line.score || line.status === 'undecided' || line.isVoid) continue;
    const label = form.indicators[index]?.level3 || form.indicators[index]?.level2 || '指标';
    wanted.push({ purpose: 'score', label, cell: line.cell, value: asNumber(line.score), index });
  }
  if (undecided === 0) {
    wanted.push({ purpose: 'total', label: '总分', cell: score.totalCell, value: asNumber(total) });
    if (grade)
      wanted.push({ purpose: 'grade', label: '等级', cell: score.gradeCell, value: grade });
  }
  return wanted;
}

/** What the form already says in the cell, as read: so that 97.5% and 0.975 are not written over one another. */
function alreadySays(form: Form, score: FormScore, wanted: Wanted): boolean {
  const same = (typed: Decimal | null | undefined, value: Decimal | null): boolean =>
    typed != null && value !== null && round2(typed).eq(value);
  const { execution } = score;
  const fund = execution?.fund;
  if (wanted.purpose === 'rate') return same(fund?.rate, execution?.shownRate ?? null);
  if (wanted.purpose === 'executionScore') return same(fund?.score, execution?.score ?? null);
  if (wanted.purpose === 'total') return same(form.stated.total, score.total);
  if (wanted.purpose === 'grade') return form.stated.grade === wanted.value;
  const { index = -1 } = wanted;
  return same(form.indicators[index]?.score, score.indicators[index]?.score ?? null);
}

/** 执行率：96.4% A figure written over such a cell would take away the name it gives. */
const NAMED = /^[^\d]{2,}[:：]/u;
const isOfExecution = ({ purpose }: Wanted): boolean =>
  purpose === 'rate' || purpose === 'executionScore';

function editOf(grid: Grid, wanted: Wanted): Edit | null {
  const at = position(wanted.cell ?? '');
  if (!at || wanted.cell === null) return null;
  const cell = cellAt(grid, at.row, at.column);
  if (cell.formula !== null || (isOfExecution(wanted) && NAMED.test(String(cell.value))))
    return null;
  const { purpose, label, value } = wanted;
  return { sheet: grid.sheet, address: wanted.cell, value, before: cell.value, purpose, label };
}

/**
 * The cells of a scored form whose content would change: execution rate and its score, indicator scores, and, once
 * nothing is undecided, total and grade. Cells with formulas are left
 * alone, and so is a rate or its score that stands behind its name in one cell.
 */
export function editsOfForm(workbook: Workbook, form: Form, score: FormScore): Edit[] {
  const grid = workbook.grids.find(({ sheet }) => sheet === form.sheet);
  if (!grid) return [];
  const seen = new Set<string>();
  return wantedOf(form, score).flatMap((wanted) => {
    if (alreadySays(form, score, wanted)) return [];
    const edit = editOf(grid, wanted);
    const key = edit ? qualified(edit.sheet, edit.address) : '';
    if (!edit || seen.has(key)) return [];
    seen.add(key);
    return [edit];
  });
}
