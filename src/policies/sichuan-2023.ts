import type { PolicyFile } from '../model/policy';

const FORM = '四川省部门预算项目支出绩效自评表填报说明';

/** 四川 A reason is asked for below 90 % execution; the indicators weigh 90 together. */
export const sichuan2023: PolicyFile = {
  id: 'sichuan-2023',
  title: '四川（执行率低于90%须说明原因）',
  jurisdiction: '四川省',
  parent: 'national-2020',
  years: { from: null, to: null },
  sources: [
    {
      id: '四川省部门预算项目支出绩效自评表填报说明',
      title: '四川省部门预算项目支出绩效自评表（510000_0013zp）填报说明',
      issuer: '四川省财政厅',
      kind: 'notice',
      wording:
        '预算执行率＝预算执行数/调整后预算数；执行率低于90%的说明原因（100字以内）；评价结论、存在问题、改进措施各200字以内；项目指标分值合计90分。',
      verified: true,
    },
  ],
  rules: {
    executionReasonBelow: { value: 90, source: FORM, verified: true },
  },
};
