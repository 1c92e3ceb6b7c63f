import type { PolicyFile } from '../model/policy';

/** 湖北 The execution rate weighs 20. */
export const hubei: PolicyFile = {
  id: 'hubei',
  title: '湖北（预算执行率20分）',
  jurisdiction: '湖北省',
  parent: 'national-2020',
  years: { from: null, to: null },
  rules: {
    execution: {
      value: { formula: 'proportional', weight: 20 },
      source: '湖北省预算管理一体化系统评分规则',
      verified: true,
    },
  },
};
