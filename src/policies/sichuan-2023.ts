import type { PolicyFile } from '../model/policy';

const FORM = '四川省部门预算项目支出绩效自评表填报说明';

/** 四川 A reason is asked for below 90 % execution; the indicators weigh 90 together. */
export const sichuan2023: PolicyFile = {
  id: 'sichuan-2023',
  title: '四川（执行率低于90%须说明原因）',
  jurisdiction: '四川省',
  parent: 'national-2020',
  years: { from: null, to: null },
  rules: {
    executionReasonBelow: { value: 90, source: FORM, verified: true },
  },
};
