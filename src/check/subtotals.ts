import type { CheckContext, Defect } from '../model/check';
import type { Subtotal } from '../model/form';
import { type Decimal, sum } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

const NAMES = { weight: '分值', score: '得分' } as const;

/** The column added up over each span; null where one of its rows states nothing. */
function sumsOf({ form }: CheckContext, { spans }: Subtotal, key: keyof typeof NAMES) {
  const byRow = new Map(form.indicators.map((one) => [one.row, one[key]]));
  return spans.map((rows) => {
    const parts = rows.flatMap((row) => byRow.get(row) ?? []);
    return { count: rows.length, total: parts.length < rows.length ? null : sum(parts) };
  });
}

/**
 * 小计行 whose figure is the sum of none of the groups it may add up, with or without the execution rate. Nothing is
 * said while marks are missing.
 */
export function subtotalDefects(
  context: CheckContext,
  key: keyof typeof NAMES,
  tolerance: Decimal,
): Defect[] {
  const { execution } = context.score;
  const own = key === 'weight' ? execution?.weight : execution?.fund.score;
  return context.form.subtotals.flatMap((subtotal) => {
    const stated = subtotal[key];
    const sums = sumsOf(context, subtotal, key);
    const [likeliest] = sums;
    if (stated === null || !likeliest?.total || sums.some(({ total }) => total === null)) return [];
    const isStated = (total: Decimal): boolean => total.minus(stated).abs().lte(tolerance);
    const fits = sums.some(
      ({ total }) => total !== null && (isStated(total) || (own && isStated(total.plus(own)))),
    );
    if (fits) return [];
    const { count, total } = likeliest;
    const message = `${quote(subtotal.label)}的${NAMES[key]}写作${show(stated)}分，其中${count}项指标的${NAMES[key]}相加为${show(total)}分，两者应相等。`;
    return [{ cell: subtotal.cells[key], message, found: show(stated), expected: show(total) }];
  });
}
