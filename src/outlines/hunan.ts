import type { OutlineFile } from '../model/outline';

/** 湖南省部门整体支出绩效自评报告提纲 */
export const hunan: OutlineFile = {
  id: 'hunan',
  title: '湖南省部门整体支出绩效自评报告',
  reportTitle: '{unit}部门整体支出绩效自评报告',
  jurisdiction: '湖南省',
  years: { from: null, to: null },
  kinds: ['department'],
  source: '湖南省各级部门已公开的部门整体支出绩效自评报告',
  verified: false,
  preamble: [
    {
      id: 'notice',
      prompt: '布置本次自评工作的通知名称和文号，或所依据的法律规定',
      sentence:
        '按照【】要求，{self}对{year}年度{object}组织开展了绩效自评，现将自评情况报告如下。',
    },
  ],
  sections: [
    { heading: '部门（单位）基本情况', level: 1 },
    {
      heading: '部门基本情况',
      level: 2,
      asks: [
        {
          id: 'duties',
          prompt: '“三定”规定或批复文件明确的主要职责',
          sentence: '{self}的主要职责职能为：【】。',
          lasting: true,
        },
      ],
    },
    {
      heading: '机构设置及决算单位构成',
      level: 2,
      asks: [
        {
          id: 'organisation',
          prompt: '单位性质、预算级次、预算单位数、内设机构',
          sentence: '{self}的单位性质、预算级次和内设机构为：【】。',
          lasting: true,
        },
        {
          id: 'accountingUnits',
          prompt: '纳入部门决算的单位构成',
          sentence: '纳入{self}{year}年度部门决算的单位为：【】。',
        },
      ],
    },
    {
      heading: '人员情况',
      level: 2,
      asks: [
        {
          id: 'staff',
          prompt: '编制数、年末在职人数、聘用人数',
          sentence: '{self}的人员情况为：【】。',
        },
      ],
    },
    { heading: '一般公共预算支出情况', level: 1 },
    { heading: '基本支出情况', level: 2, states: ['basicExpenditure'] },
    { heading: '项目支出情况', level: 2, states: ['projectExpenditure'] },
    { heading: '政府性基金预算支出情况', level: 1, states: ['governmentFund'] },
    { heading: '国有资本经营预算支出情况', level: 1, states: ['stateCapital'] },
    {
      heading: '社会保险基金预算支出情况',
      level: 1,
      asks: [
        {
          id: 'socialInsuranceFund',
          prompt: '社会保险基金预算的支出数额和用途；不涉及的不填，报告不列此节',
          optional: true,
        },
      ],
      optional: true,
    },
    {
      heading: '部门整体支出绩效情况',
      level: 1,
      states: [
        'goalExpected',
        'goalActual',
        'result',
        'indicatorTable',
        'scorePicture',
        'scoredGroups',
      ],
    },
    { heading: '存在的问题及原因分析', level: 1, states: ['problems'] },
    { heading: '下一步改进措施', level: 1, states: ['measures'] },
    {
      heading: '部门整体支出绩效自评结果拟应用和公开情况',
      level: 1,
      asks: [
        '{self}将把本次绩效自评结果作为改进预算绩效管理、编制以后年度预算和设定绩效目标的参考。',
        {
          id: 'resultUse',
          prompt: '自评结果怎样应用的具体安排，如与预算安排、项目调整、绩效考核挂钩的办法',
          optional: true,
        },
        {
          id: 'disclosure',
          prompt: '拟公开的时间和渠道',
          sentence:
            '{self}将按照信息公开有关规定公开{year}年度{object}绩效自评结果，接受社会监督。公开安排为：【】。',
        },
      ],
    },
    {
      heading: '其他需要说明的情况',
      level: 1,
      asks: [
        {
          id: 'otherMatters',
          prompt: '其他需要说明的情况；没有的不填，报告不列此节',
          optional: true,
        },
      ],
      optional: true,
    },
  ],
};
