import type { ProofCheck } from '../model/proofCheck';
import { defectsOf } from './claims/defects';

/** 同一数 */
export const R24: ProofCheck = {
  code: 'R24',
  title: '同一个数前后不一',
  severity: 'hint',
  sources: ['算术核对'],
  looksFor:
    '同一事物的个数前后是否略有出入（说明了只是其中一部分的，如“走访了38所学校”，不比），同名的金额前后是否只差一点，一句里说明是同一个数的两处是否相等。',
  mend: '确认说的是不是同一个数：是的统一，不是的写明各指什么。',
  find: ({ claims }) =>
    defectsOf(claims, ['same'], ({ stated }) => (stated.endsWith('元') ? 'warning' : 'hint')),
};
