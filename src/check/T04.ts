import type { Check, CheckContext, Defect } from '../model/check';
import { decimal, sum } from '../numbers/decimal';
import { show } from '../numbers/show';
import { scoredRows } from './scoredRows';
import { subtotalDefects } from './subtotals';

const TOLERANCE = decimal('0.01');

function totalDefects(context: CheckContext): Defect[] {
  const { total, cells } = context.form.stated;
  const marks = scoredRows(context).map(({ typed }) => typed);
  const filled = marks.filter((mark) => mark !== null);
  if (total === null || filled.length === 0 || filled.length < marks.length) return [];
  const added = sum(filled);
  const { cap } = context.score;
  const capped = cap !== null && added.gt(cap.limit);
  const expected = capped ? cap.limit : added;
  if (total.minus(expected).abs().lte(TOLERANCE)) return [];
  const most = capped
    ? `，因执行率低于${show(cap.belowPercent)}%，总分最高${show(cap.limit)}分`
    : '';
  const message = `总分写作${show(total)}分，各项得分相加为${show(added)}分${most}，应为${show(expected)}分。`;
  return [{ cell: cells.total, message, found: show(total), expected: show(expected) }];
}

/** 总分 */
export const T04: Check = {
  code: 'T04',
  title: '总分不等于各项得分之和',
  severity: 'error',
  sources: ['绩效自评填报要求', '算术核对'],
  looksFor:
    '总分行所写的总分是否等于预算执行率得分与各项指标得分之和，小计行的得分是否等于所含各指标得分之和（均允许相差0.01）。',
  mend: '重新合计总分和小计。',
  find: (context) => [...totalDefects(context), ...subtotalDefects(context, 'score', TOLERANCE)],
};
