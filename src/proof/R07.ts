import type { ProofCheck } from '../model/proofCheck';
import { defectsOf } from './claims/defects';

/** 结余 */
export const R07: ProofCheck = {
  code: 'R07',
  title: '结转结余与预算、执行不符',
  severity: 'error',
  sources: ['算术核对'],
  looksFor:
    '写明的结转结余是否等于预算减执行；写无结转结余而预算与执行不相等的，同一笔钱既写收回又写结转下年的，也在此列。' +
    '说不准是与哪个预算数、执行数相比的作为提醒提出；文中说明了财政收回、上年结转等去向的不提。',
  mend: '核对预算数、执行数和结转结余；没有支出的资金说明去向（结转下年、财政收回），支出大于预算的说明来源。',
  find: ({ claims }) => defectsOf(claims, ['balance']),
};
