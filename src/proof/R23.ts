import type { ProofCheck } from '../model/proofCheck';
import { defectsOf } from './claims/defects';

/** 精度 */
export const R23: ProofCheck = {
  code: 'R23',
  title: '百分比的精度不可能',
  severity: 'warning',
  sources: ['算术核对'],
  looksFor:
    '以同一句所写的件数、人数、户数为底，满意率、办结率、合格率等带小数的百分比能不能由整数得出：689件不可能有99.99%。',
  mend: '写明调查的样本数，按“满意的份数÷有效份数”重新计算；没有调查数据的，不写带小数的比率。',
  find: ({ claims }) => defectsOf(claims, ['precision']),
};
