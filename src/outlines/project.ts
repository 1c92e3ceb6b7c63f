import type { OutlineFile } from '../model/outline';

/** 项目支出绩效自评报告提纲 */
export const project: OutlineFile = {
  id: 'project',
  title: '项目支出绩效自评报告',
  reportTitle: '{unit}{scope}绩效自评报告',
  projectTitle: '{project}项目支出绩效自评报告',
  jurisdiction: '全国',
  years: { from: 2020, to: null },
  kinds: ['project'],
  source: '项目支出绩效评价报告的通行结构，见财预〔2020〕10号所附提纲和各地已公开的自评报告',
  verified: false,
  preamble: [
    {
      id: 'notice',
      prompt: '布置本次自评工作的通知名称和文号',
      sentence: '按照【】要求，{self}组织开展了{year}年度{object}绩效自评，现将自评情况报告如下。',
    },
  ],
  sections: [
    { heading: '基本情况', level: 1 },
    {
      heading: '项目概况',
      level: 2,
      asks: [
        {
          id: 'projectBasics',
          prompt: '项目立项依据、实施内容、实施期限和组织管理情况',
          sentence: '该项目的基本情况为：【】。',
        },
      ],
    },
    {
      heading: '资金投入和使用情况',
      level: 2,
      states: ['budget', 'execution'],
      asks: [
        {
          id: 'fundManagement',
          prompt: '资金管理制度、审批和支付程序、监督检查的情况，如实填写',
          sentence: '该项目的资金管理情况为：【】。',
        },
      ],
    },
    { heading: '项目绩效目标', level: 2, states: ['goalExpected', 'indicatorDesign'] },
    { heading: '绩效自评工作开展情况', level: 1 },
    { heading: '自评目的、对象和范围', level: 2, states: ['evaluationScope'] },
    { heading: '自评方法和标准', level: 2, states: ['evaluationMethod'] },
    {
      heading: '自评工作过程',
      level: 2,
      asks: [
        {
          id: 'evaluationProcess',
          prompt: '自评的组织分工、起止时间、资料收集和核实的情况，如实填写',
          sentence: '本次自评的工作过程为：【】。',
        },
      ],
    },
    {
      heading: '综合评价情况及评价结论',
      level: 1,
      states: ['goalActual', 'result', 'scorePicture', 'indicatorTable'],
    },
    { heading: '绩效指标分析', level: 1 },
    { heading: '产出指标完成情况', level: 2, states: ['outputs'] },
    { heading: '效益指标完成情况', level: 2, states: ['benefits'] },
    { heading: '满意度指标完成情况', level: 2, states: ['satisfaction'] },
    {
      heading: '主要经验及做法',
      level: 1,
      optional: true,
      asks: [{ id: 'experience', prompt: '项目管理中可供借鉴的经验和做法', optional: true }],
    },
    { heading: '存在的问题及原因分析', level: 1, states: ['problems'] },
    { heading: '改进措施和建议', level: 1, states: ['measures'] },
    {
      heading: '绩效自评结果拟应用和公开情况',
      level: 1,
      asks: [
        '{self}将把本次绩效自评结果作为安排该项目以后年度预算、设定绩效目标和改进项目管理的参考。',
        {
          id: 'disclosure',
          prompt: '拟公开的时间和渠道',
          sentence:
            '{self}将按照信息公开有关规定公开{year}年度{object}绩效自评结果，接受社会监督。公开安排为：【】。',
        },
      ],
    },
  ],
};
