import type { Check } from '../model/check';
import { decimal, HUNDRED, percentOf, ZERO } from '../numbers/decimal';
import { show, show2 } from '../numbers/show';
import { isExplained } from './explained';

/** In percent; the larger one is named where it is passed as well. */
const LIMITS = [decimal('30'), decimal('10')] as const;

/** 预算调整 */
export const T10: Check = {
  code: 'T10',
  title: '预算调整幅度较大没有说明',
  severity: 'warning',
  inReview: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '年度资金总额的全年预算数比年初预算数增减超过10%的（超过30%的另行指明），是否说明了原因。年初预算数为0的不在此项检查。',
  mend: '在原因栏说明追加、调减的原因和批复依据；表内没有原因栏的，在报告中说明。',
  find: ({ form }) => {
    const total = form.funds.find(({ role }) => role === 'total');
    if (!total?.initial || !total.budget || isExplained(form, total)) return [];
    const change = percentOf(total.budget, total.initial)?.minus(HUNDRED);
    const limit = LIMITS.find((percent) => change?.abs().gt(percent));
    if (!change || !limit) return [];
    const more = change.gt(ZERO);
    const place = total.cells.reason
      ? '请在原因栏说明调整的原因和依据。'
      : '表内没有原因栏，请在报告中说明调整的原因和依据。';
    const message =
      `全年预算数${show(total.budget)}${form.moneyUnit}比年初预算数${show(total.initial)}${form.moneyUnit}` +
      `${more ? '增加' : '减少'}${show2(change.abs())}%，超过${show(limit)}%，没有说明原因。${place}`;
    const found = `${more ? '+' : '−'}${show2(change.abs())}%`;
    return [{ cell: total.cells.budget, message, found, expected: '调整原因' }];
  },
};
