import type { Source } from '../model/source';

/** 地方规定 */
export const LOCAL: readonly Source[] = [
  {
    id: '江西省预算管理一体化系统评分规则',
    title: '江西省预算管理一体化系统绩效自评评分规则',
    issuer: '江西省财政厅',
    kind: 'system',
    wording: '预算执行率100%得10分；80%（含）至100%得7分；60%（含）至80%得5分；60%以下得0分。',
    verified: true,
  },
];
