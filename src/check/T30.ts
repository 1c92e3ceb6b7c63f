import type { Check } from '../model/check';
import { decimal, percentOf, sum } from '../numbers/decimal';
import { show2 } from '../numbers/show';
import { isExplained } from './explained';

/** In percentage points. */
const LIMIT = decimal('10');

/** 进度差 */
export const T30: Check = {
  code: 'T30',
  title: '目标完成程度与执行率相差较大',
  severity: 'warning',
  inReview: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '各项指标得分占分值的比例与预算执行率相差是否超过10个百分点。已在原因栏说明的，作为建议提出。',
  mend: '核对完成值是否如实，或说明少花钱仍完成目标的原因。',
  find: ({ form, score }) => {
    const index = form.funds.findIndex(({ role }) => role === 'total');
    const fund = form.funds[index];
    const rate = score.funds[index]?.rate ?? null;
    const rows = form.indicators.flatMap(({ weight, score: typed }, row) => {
      const mark = typed ?? score.indicators[row]?.score;
      return weight && mark ? [{ weight, mark }] : [];
    });
    if (!fund || rate === null || rows.length < form.indicators.length) return [];
    const marks = sum(rows.map(({ mark }) => mark));
    const done = percentOf(marks, sum(rows.map(({ weight }) => weight)));
    const gap = done?.minus(rate).abs();
    if (!done || !gap?.gt(LIMIT)) return [];
    const explained = isExplained(form, fund);
    const message =
      `各项指标得分占分值的${show2(done)}%，预算执行率为${show2(rate)}%，相差${show2(gap)}个百分点，超过10个百分点。` +
      (explained ? '原因栏已有说明，请确认说明了这一差距。' : '请核对完成值，或说明原因。');
    const severity = explained ? ('hint' as const) : ('warning' as const);
    const found = `相差${show2(gap)}个百分点`;
    return [
      { cell: fund.cells.executed, message, found, expected: '相差不超过10个百分点', severity },
    ];
  },
};
