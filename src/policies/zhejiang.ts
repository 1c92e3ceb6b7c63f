import type { PolicyFile } from '../model/policy';

/** 浙江 More may be executed than was budgeted. */
export const zhejiang: PolicyFile = {
  id: 'zhejiang',
  title: '浙江（允许执行率超过100%）',
  jurisdiction: '浙江省',
  parent: 'national-2020',
  years: { from: null, to: null },
  sources: [
    {
      id: '浙江省预算管理一体化系统评分规则',
      title: '浙江省预算管理一体化系统绩效自评评分规则',
      issuer: '浙江省财政厅',
      kind: 'system',
      wording: '预算执行率可以超过100%。',
      verified: true,
    },
  ],
  rules: {
    executionAbove100: {
      value: true,
      source: '浙江省预算管理一体化系统评分规则',
      verified: true,
    },
  },
};
