import type { PolicyFile } from '../model/policy';

const NOTICE = '某省2022年度绩效自评手册';

/** 封顶扣分 Two points less from 130 % of the target on; the total is capped where execution is low. */
export const capped: PolicyFile = {
  id: 'capped',
  title: '执行率偏低总分封顶、偏离扣分',
  jurisdiction: '采用该办法的地区',
  parent: 'national-2020',
  years: { from: null, to: null },
  sources: [
    {
      id: '某省2022年度绩效自评手册',
      title: '某省2022年度预算绩效自评操作手册（公布时未写明省份）',
      issuer: '某省财政厅',
      kind: 'notice',
      wording:
        '完成值达到指标值130%的定义为指标偏离并减2分；执行率70%–80%总分不超过89分，60%–70%不超过79分，低于60%不超过69分，低于50%不超过59分。',
      verified: true,
    },
  ],
  rules: {
    overFulfilment: {
      value: { fromPercent: 130, reason: 'asked', deduct: 2, zeroTargetFrom: null },
      source: NOTICE,
      verified: true,
    },
    totalCaps: {
      value: [
        { belowPercent: 50, cap: 59 },
        { belowPercent: 60, cap: 69 },
        { belowPercent: 70, cap: 79 },
        { belowPercent: 80, cap: 89 },
      ],
      source: NOTICE,
      verified: true,
    },
  },
};
