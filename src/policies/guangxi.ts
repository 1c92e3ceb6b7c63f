import type { PolicyFile } from '../model/policy';

/** 广西 A reason is compulsory from 130 % of the target on; with a target of 0, from 30 on. */
export const guangxi: PolicyFile = {
  id: 'guangxi',
  title: '广西（完成130%以上必须说明原因）',
  jurisdiction: '广西壮族自治区',
  parent: 'national-2020',
  years: { from: null, to: null },
  rules: {
    overFulfilment: {
      value: { fromPercent: 130, reason: 'compulsory', deduct: 0, zeroTargetFrom: 30 },
      source: '广西壮族自治区预算管理一体化系统校验',
      verified: true,
    },
  },
};
