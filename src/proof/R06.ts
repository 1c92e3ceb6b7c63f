import type { ProofCheck } from '../model/proofCheck';
import { defectsOf } from './claims/defects';

/** 比率 */
export const R06: ProofCheck = {
  code: 'R06',
  title: '比率与文中的数不符',
  severity: 'error',
  sources: ['算术核对'],
  looksFor:
    '文中的百分比（执行率、占比、控制率、签约率、增长率等）是否等于同处所写的分子除以分母，按所写小数位四舍五入。' +
    '以哪个数为底不明确的作为提醒提出，只差末位的作为建议提出；0÷0写成100%或0%都不对，应写“不适用”。',
  mend: '按文中的分子、分母重新计算；分母没有写明的，写明是什么占什么的比例；分母为0的写“不适用”。',
  find: ({ claims }) => defectsOf(claims, ['rate', 'change']),
};
