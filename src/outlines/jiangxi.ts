import type { OutlineFile } from '../model/outline';

/** 江西省、南昌市部门整体支出绩效自评报告提纲 */
export const jiangxi: OutlineFile = {
  id: 'jiangxi',
  title: '江西省部门整体支出绩效自评报告',
  reportTitle: '{unit}部门整体支出绩效自评报告',
  projectTitle: '{project}项目支出绩效自评报告',
  jurisdiction: '江西省',
  years: { from: null, to: null },
  kinds: ['department'],
  source: '公开发布的格式模版及南昌市部门已公开的自评报告',
  verified: false,
  preamble: [
    {
      id: 'notice',
      prompt: '布置本次自评工作的通知名称和文号',
      sentence: '按照【】要求，{self}组织开展了{year}年度{object}绩效自评，现将自评情况报告如下。',
    },
  ],
  sections: [
    { heading: '{subject}概况', level: 1 },
    {
      heading: '部门主要职责职能，组织架构、人员及资产等基本情况',
      level: 2,
      kinds: ['department'],
    },
    {
      heading: '部门主要职责职能',
      level: 3,
      asks: [
        {
          id: 'duties',
          prompt: '“三定”规定或批复文件明确的主要职责',
          sentence: '{self}的主要职责职能为：【】。',
          lasting: true,
        },
      ],
      kinds: ['department'],
    },
    {
      heading: '组织架构和人员情况',
      level: 3,
      asks: [
        {
          id: 'organisation',
          prompt: '单位性质、预算级次、预算单位数、内设机构',
          sentence: '{self}的单位性质、预算级次和内设机构为：【】。',
          lasting: true,
        },
        {
          id: 'staff',
          prompt: '编制数、年末在职人数、聘用人数',
          sentence: '{self}的人员情况为：【】。',
        },
      ],
      kinds: ['department'],
    },
    {
      heading: '资产情况',
      level: 3,
      asks: [
        {
          id: 'assets',
          prompt: '资产总计，其中流动资产、固定资产，车辆和大型设备的数量，与资产年报一致',
          sentence: '{self}{year}年末资产情况为：【】。',
        },
      ],
      kinds: ['department'],
    },
    {
      heading: '项目基本情况',
      level: 2,
      asks: [
        {
          id: 'projectBasics',
          prompt: '项目立项依据、实施内容、实施期限和组织管理情况',
          sentence: '该项目的基本情况为：【】。',
        },
      ],
      kinds: ['project'],
    },
    {
      heading: '当年部门履职总体目标、工作任务',
      level: 2,
      kinds: ['department'],
    },
    {
      heading: '部门履职总体目标',
      level: 3,
      asks: [
        {
          id: 'goalOverall',
          prompt: '年初确定的履职总体目标，只写目标，不写成效',
          sentence: '{self}{year}年度部门履职总体目标为：【】。',
        },
      ],
      kinds: ['department'],
    },
    {
      heading: '年度工作任务',
      level: 3,
      asks: [
        {
          id: 'tasks',
          prompt: '年度工作要点列明的主要任务，逐项填写',
          sentence: '{self}{year}年度工作任务为：【】。',
        },
      ],
      kinds: ['department'],
    },
    {
      heading: '当年部门年度整体支出绩效目标',
      level: 2,
      states: ['goalExpected', 'indicatorDesign'],
      kinds: ['department'],
    },
    {
      heading: '当年项目绩效目标',
      level: 2,
      states: ['goalExpected', 'indicatorDesign'],
      kinds: ['project'],
    },
    {
      heading: '{subject}预算绩效管理开展情况',
      level: 2,
      asks: [
        {
          id: 'management',
          prompt: '绩效目标申报、绩效运行监控、绩效自评、部门评价和结果应用的开展情况，如实填写',
          sentence: '{owner}{year}年度预算绩效管理工作开展情况为：【】。',
        },
      ],
    },
    { heading: '当年{subject}预算及执行情况', level: 2 },
    { heading: '当年{subject}预算情况', level: 3, states: ['budget'] },
    {
      heading: '当年{subject}预算执行情况',
      level: 3,
      states: ['execution'],
      asks: [
        {
          id: 'threePublic',
          prompt:
            '“三公”经费的预算数和决算数，分因公出国（境）、公务用车、公务接待，与决算公开一致',
          optional: true,
        },
      ],
    },
    { heading: '{scope}绩效实现情况', level: 1 },
    { heading: '{duty}完成情况', level: 2, states: ['goalActual', 'outputs'] },
    {
      heading: '{duty}效果情况',
      level: 2,
      states: ['effects'],
    },
    {
      heading: '社会满意度及可持续性影响',
      level: 2,
      states: ['satisfaction', 'sustainability'],
    },
    { heading: '{scope}绩效中存在问题及改进措施', level: 1 },
    { heading: '主要问题及原因分析', level: 2, states: ['problems'] },
    { heading: '改进的方向和具体措施', level: 2, states: ['measures'] },
    {
      heading: '绩效自评结果拟应用和公开情况',
      level: 1,
      states: ['result', 'indicatorTable', 'scorePicture'],
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
  ],
};
