import type { PolicyFile } from '../model/policy';

/** 江西 The execution rate is scored in steps. */
export const jiangxi2023: PolicyFile = {
  id: 'jiangxi-2023',
  title: '江西（预算执行率分档计分）',
  jurisdiction: '江西省',
  parent: 'national-2020',
  years: { from: null, to: null },
  sources: [
    {
      id: '江西省预算管理一体化系统评分规则',
      title: '江西省预算管理一体化系统绩效自评评分规则',
      issuer: '江西省财政厅',
      kind: 'system',
      wording: '预算执行率100%得10分；80%（含）至100%得7分；60%（含）至80%得5分；60%以下得0分。',
      verified: true,
    },
  ],
  rules: {
    execution: {
      value: {
        formula: 'steps',
        weight: 10,
        steps: [
          { fromPercent: 100, sharePercent: 100 },
          { fromPercent: 80, sharePercent: 70 },
          { fromPercent: 60, sharePercent: 50 },
          { fromPercent: 0, sharePercent: 0 },
        ],
      },
      source: '江西省预算管理一体化系统评分规则',
      verified: true,
    },
  },
};
