import type { OutlineFile } from '../model/outline';

/** 转移支付绩效自评报告提纲 */
export const transfer: OutlineFile = {
  id: 'transfer',
  title: '转移支付绩效自评报告',
  reportTitle: '{unit}转移支付绩效自评报告',
  projectTitle: '{project}转移支付绩效自评报告',
  jurisdiction: '全国',
  years: { from: 2016, to: null },
  kinds: ['project'],
  source: '财政部布置转移支付绩效自评所附报告提纲的通行结构，见各地已公开的自评报告',
  verified: false,
  preamble: [
    {
      id: 'notice',
      prompt: '布置本次自评工作的通知名称和文号',
      sentence: '按照【】要求，{self}组织开展了{year}年度{project}绩效自评，现将自评情况报告如下。',
    },
  ],
  sections: [
    { heading: '绩效目标分解下达情况', level: 1 },
    {
      heading: '上级下达转移支付预算和绩效目标情况',
      level: 2,
      asks: [
        {
          id: 'transferIssued',
          prompt: '下达转移支付预算和绩效目标的文件名称、文号、时间和金额',
          sentence: '上级下达预算和绩效目标的情况为：【】。',
        },
      ],
    },
    {
      heading: '本级资金安排、分解下达预算和绩效目标情况',
      level: 2,
      states: ['goalExpected', 'indicatorDesign'],
      asks: [
        {
          id: 'transferAllotted',
          prompt: '分配资金的办法，分解下达到哪些单位或项目，下达的文号和时间',
          sentence: '本级安排资金、分解下达预算和绩效目标的情况为：【】。',
        },
      ],
    },
    {
      heading: '绩效自评工作开展情况',
      level: 1,
      states: ['evaluationScope', 'evaluationMethod'],
      asks: [
        {
          id: 'evaluationProcess',
          prompt: '自评的组织分工、起止时间、资料收集和核实的情况，如实填写',
          sentence: '本次自评的工作过程为：【】。',
        },
      ],
    },
    { heading: '资金投入和管理情况', level: 1 },
    { heading: '资金投入情况', level: 2, states: ['budget'] },
    { heading: '资金执行情况', level: 2, states: ['execution'] },
    {
      heading: '资金管理情况',
      level: 2,
      asks: [
        {
          id: 'fundManagement',
          prompt: '资金管理制度、审批和支付程序、监督检查的情况，如实填写',
          sentence: '资金管理情况为：【】。',
        },
      ],
    },
    { heading: '总体绩效目标完成情况', level: 1, states: ['goalActual'] },
    {
      heading: '绩效指标完成情况分析',
      level: 1,
      states: ['result', 'scorePicture', 'indicatorTable'],
    },
    { heading: '产出指标完成情况', level: 2, states: ['outputs'] },
    { heading: '效益指标完成情况', level: 2, states: ['benefits'] },
    { heading: '满意度指标完成情况', level: 2, states: ['satisfaction'] },
    { heading: '偏离绩效目标的原因和下一步改进措施', level: 1 },
    { heading: '偏离绩效目标的情况和原因', level: 2, states: ['problems'] },
    { heading: '下一步改进措施', level: 2, states: ['measures'] },
    {
      heading: '绩效自评结果拟应用和公开情况',
      level: 1,
      asks: [
        '{self}将把本次绩效自评结果作为以后年度申请和分配转移支付资金、设定绩效目标和改进资金管理的参考。',
        {
          id: 'disclosure',
          prompt: '拟公开的时间和渠道',
          sentence:
            '{self}将按照信息公开有关规定公开{year}年度{project}绩效自评结果，接受社会监督。公开安排为：【】。',
        },
      ],
    },
  ],
};
