import type { ProofCheck } from '../model/proofCheck';
import { defectsOf } from './claims/defects';

/** 合计与分项 */
export const R05: ProofCheck = {
  code: 'R05',
  title: '合计与分项不符',
  severity: 'error',
  sources: ['算术核对', '绩效自评填报要求'],
  looksFor:
    '文中的合计是否等于所列各项之和（金额、人数、户数、次数，单位换算后比较），列举的个数、写明有几个的阶段与逐一写到的（四个阶段：准备阶段……；实施阶段……）、加减的结果、单价乘数量、同一数量的两种单位（如1.2万元（12000元））、得分与分值和扣分、总得分与各项得分是否相符，自称完成、按时的与所写的目标、期限是否相符。' +
    '“余”“约”“近”“以上”的数不核对；报告里的表格有合计行的，合计与各行之和不符作为提醒；各项可能没有列全的作为提醒提出，只差末位的作为建议提出。',
  mend: '逐项核对所列各数与合计，改正有误的一个；口径不同的，在文中说明。',
  find: ({ claims }) =>
    defectsOf(claims, ['sum', 'difference', 'count', 'product', 'score', 'total', 'target']),
};
