import type { PolicyFile } from '../model/policy';

const NOTICE = '某省2022年度绩效自评手册';

/** 封顶扣分 Two points less from 130 % of the target on; the total is capped where execution is low. */
export const capped: PolicyFile = {
  id: 'capped',
  title: '执行率偏低总分封顶、偏离扣分',
  jurisdiction: '采用该办法的地区',
  parent: 'national-2020',
  years: { from: null, to: null },
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
