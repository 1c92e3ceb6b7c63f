import type { PolicyFile } from '../model/policy';

const LAW = '财预〔2020〕10号';
const SYSTEM = '预算管理一体化系统校验';

/** 全国通用 The parent of every other policy. */
export const national2020: PolicyFile = {
  id: 'national-2020',
  title: '全国通用（财预〔2020〕10号）',
  jurisdiction: '全国',
  parent: null,
  years: { from: null, to: null },
  rules: {
    execution: {
      value: { formula: 'proportional', weight: 10 },
      source: SYSTEM,
      verified: true,
    },
    executionAbove100: { value: false, source: SYSTEM, verified: true },
    positive: { value: { formula: 'proportional' }, source: LAW, verified: false },
    equal: { value: { formula: 'proportional' }, source: LAW, verified: false },
    reverse: { value: { formula: 'linear' }, source: SYSTEM, verified: true },
    tiers: {
      value: {
        achieved: { fromPercent: 80, usualPercent: 100 },
        partial: { fromPercent: 60, usualPercent: 70 },
        missed: { fromPercent: 0, usualPercent: 30 },
      },
      source: LAW,
      verified: false,
    },
    overFulfilment: {
      value: { fromPercent: 120, reason: 'asked', deduct: 0, zeroTargetFrom: null },
      source: SYSTEM,
      verified: true,
    },
    totalCaps: { value: [], source: LAW, verified: false },
    executionReasonBelow: { value: 80, source: '绩效自评填报要求', verified: true },
    grades: {
      value: [
        { from: 90, grade: '优' },
        { from: 80, grade: '良' },
        { from: 60, grade: '中' },
        { from: 0, grade: '差' },
      ],
      source: LAW,
      verified: false,
    },
    totalWeight: { value: 100, source: LAW, verified: false },
  },
};
