import type { ProofCheck } from '../model/proofCheck';
import { defectsOf } from './claims/defects';

/** 完成与支出 */
export const R15: ProofCheck = {
  code: 'R15',
  title: '称全部完成而执行率低',
  severity: 'warning',
  sources: ['绩效自评填报要求'],
  looksFor:
    '写“全部完成”“按质按量完成”“圆满完成”的地方，同处的预算执行率（写明的，或由预算数、执行数算出的）是否不到80%。',
  mend: '工作确已完成的，说明资金没有支付的原因和支付安排；没有完成的，如实写完成情况。',
  find: ({ claims }) => defectsOf(claims, ['complete'], () => 'warning'),
};
