import type { PolicyFile } from '../model/policy';

/** 广西 A reason is compulsory from 130 % of the target on; with a target of 0, from 30 on. */
export const guangxi: PolicyFile = {
  id: 'guangxi',
  title: '广西（完成130%以上必须说明原因）',
  jurisdiction: '广西壮族自治区',
  parent: 'national-2020',
  years: { from: null, to: null },
  sources: [
    {
      id: '广西壮族自治区预算管理一体化系统校验',
      title: '广西壮族自治区预算管理一体化系统绩效自评保存校验',
      issuer: '广西壮族自治区财政厅',
      kind: 'system',
      wording:
        '因实际完成情况超出指标值30%，需填写“实际完成情况超计划较大”的说明；指标值为0的，完成值达到30时需填写。',
      verified: true,
    },
  ],
  rules: {
    overFulfilment: {
      value: { fromPercent: 130, reason: 'compulsory', deduct: 0, zeroTargetFrom: 30 },
      source: '广西壮族自治区预算管理一体化系统校验',
      verified: true,
    },
  },
};
