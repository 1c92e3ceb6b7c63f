import type { PolicyFile } from '../model/policy';

/** 江西 The execution rate is scored in steps. */
export const jiangxi2023: PolicyFile = {
  id: 'jiangxi-2023',
  title: '江西（预算执行率分档计分）',
  jurisdiction: '江西省',
  parent: 'national-2020',
  years: { from: null, to: null },
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
