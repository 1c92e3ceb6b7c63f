import type { Check, CheckContext, Defect } from '../model/check';
import { decimal } from '../numbers/decimal';
import { show, show2 } from '../numbers/show';
import { isExplained } from './explained';

function unexplained({ form, score, policy }: CheckContext): Defect[] {
  const index = form.funds.findIndex(({ role }) => role === 'total');
  const fund = form.funds[index];
  const rate = score.funds[index]?.rate ?? null;
  const limit = decimal(policy.rules.executionReasonBelow.value);
  if (!fund || rate === null || rate.gte(limit) || isExplained(form, fund)) return [];
  const hasPlace = fund.cells.reason !== undefined;
  const message =
    `预算执行率${show2(rate)}%，低于${show(limit)}%，没有说明原因。` +
    (hasPlace ? '请在原因栏说明。' : '表内没有原因栏，请在报告中说明。');
  const severity = hasPlace ? ('error' as const) : ('warning' as const);
  const cell = fund.cells.reason ?? fund.cells.executed;
  return [{ cell, message, found: `${show2(rate)}%`, expected: '原因', severity }];
}

function aboveCap({ form, score }: CheckContext): Defect[] {
  const { cap } = score;
  const { total, cells } = form.stated;
  if (!cap || !total?.gt(cap.limit)) return [];
  const message = `执行率低于${show(cap.belowPercent)}%时总分最高${show(cap.limit)}分，表内总分为${show(total)}分。`;
  return [{ cell: cells.total, message, found: show(total), expected: `≤${show(cap.limit)}` }];
}

/** 执行率偏低 */
export const T29: Check = {
  code: 'T29',
  title: '执行率偏低没有说明，或总分超过封顶',
  severity: 'error',
  sources: [
    '绩效自评填报要求',
    '四川省部门预算项目支出绩效自评表填报说明',
    '某省2022年度绩效自评手册',
  ],
  looksFor:
    '执行率低于评分办法规定的界限（四川90%，其他80%）时是否说明原因；评分办法规定总分封顶的，表内总分是否超过。',
  mend: '在原因栏说明执行率偏低的原因；总分按封顶改正。',
  find: (context) => [...unexplained(context), ...aboveCap(context)],
};
