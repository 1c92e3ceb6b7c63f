import type { PolicyFile } from '../model/policy';

/** 湖北 The execution rate weighs 20. */
export const hubei: PolicyFile = {
  id: 'hubei',
  title: '湖北（预算执行率20分）',
  jurisdiction: '湖北省',
  parent: 'national-2020',
  years: { from: null, to: null },
  sources: [
    {
      id: '湖北省预算管理一体化系统评分规则',
      title: '湖北省预算管理一体化系统绩效自评评分规则',
      issuer: '湖北省财政厅',
      kind: 'system',
      wording: '预算执行率分值为20分，得分＝执行率×20，最高20分。',
      verified: true,
    },
  ],
  rules: {
    execution: {
      value: { formula: 'proportional', weight: 20 },
      source: '湖北省预算管理一体化系统评分规则',
      verified: true,
    },
  },
};
