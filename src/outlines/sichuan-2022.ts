import type { OutlineFile } from '../model/outline';

/** 四川省部门预算项目支出绩效自评报告提纲 One report over all forms of a workbook. */
export const sichuan2022: OutlineFile = {
  id: 'sichuan-2022',
  title: '四川省部门预算项目支出绩效自评报告（2022年版）',
  reportTitle: '{unit}部门预算项目支出绩效自评报告',
  jurisdiction: '四川省',
  years: { from: 2022, to: null },
  kinds: ['project', 'department'],
  covers: 'workbook',
  source: '四川省部门已公开的2022年度自评报告，布置自评的通知原文未见',
  verified: false,
  sections: [
    { heading: '部门（单位）概况', level: 1 },
    {
      heading: '机构组成',
      level: 2,
      asks: [
        {
          id: 'organisation',
          prompt: '单位性质、预算级次、预算单位数、内设机构',
          sentence: '{self}的机构组成为：【】。',
          lasting: true,
        },
      ],
    },
    {
      heading: '机构职能',
      level: 2,
      asks: [
        {
          id: 'duties',
          prompt: '“三定”规定或批复文件明确的主要职责',
          sentence: '{self}的主要职能为：【】。',
          lasting: true,
        },
      ],
    },
    {
      heading: '人员概况',
      level: 2,
      asks: [
        {
          id: 'staff',
          prompt: '编制数、年末在职人数、聘用人数',
          sentence: '{self}的人员情况为：【】。',
        },
      ],
    },
    { heading: '部门财政资金收支情况', level: 1 },
    {
      heading: '部门财政资金收入情况',
      level: 2,
      states: ['departmentBudget'],
      asks: [
        {
          id: 'revenue',
          prompt: '年初预算收入、年中追加（调减）和决算收入，写明金额单位，与决算一致',
          sentence: '{self}{year}年财政资金收入情况为：【】。',
        },
      ],
    },
    {
      heading: '部门财政资金支出情况',
      level: 2,
      states: ['departmentExecution'],
      fallback: true,
      asks: [
        {
          id: 'spending',
          prompt: '决算支出总额，其中基本支出和项目支出，写明金额单位，与决算一致',
          sentence: '{self}{year}年财政资金支出情况为：【】。',
        },
      ],
    },
    { heading: '部门整体预算绩效管理情况', level: 1 },
    { heading: '部门预算项目绩效管理', level: 2 },
    { heading: '{tier}财政资金绩效目标完成情况', level: 3 },
    {
      heading: '年初部门预算绩效目标完成情况',
      level: 4,
      states: ['departmentTargets'],
      fallback: true,
      asks: [
        {
          id: 'outputQuantity',
          prompt: '部门预算绩效目标中数量指标的指标值和完成值',
          sentence: '产出指标完成情况。数量指标：【】。',
        },
        {
          id: 'outputQuality',
          prompt: '质量指标的指标值和完成值，未设此类指标的写明',
          sentence: '质量指标：【】。',
        },
        {
          id: 'outputTimeliness',
          prompt: '时效指标的指标值和完成值，未设此类指标的写明',
          sentence: '时效指标：【】。',
        },
        {
          id: 'outputCost',
          prompt: '成本指标的指标值和完成值，完成率以调整后预算数为分母，未设此类指标的写明',
          sentence: '成本指标：【】。',
        },
        {
          id: 'benefitEconomic',
          prompt: '经济效益指标的指标值和完成值，未设此类指标的写明',
          sentence: '效益指标完成情况。经济效益指标：【】。',
        },
        {
          id: 'benefitSocial',
          prompt: '社会效益指标的指标值和完成值，未设此类指标的写明',
          sentence: '社会效益指标：【】。',
        },
        {
          id: 'benefitEcological',
          prompt: '生态效益指标的指标值和完成值，未设此类指标的写明',
          sentence: '生态效益指标：【】。',
        },
        {
          id: 'benefitSustainable',
          prompt: '可持续影响指标的指标值和完成值，未设此类指标的写明',
          sentence: '可持续影响指标：【】。',
        },
        {
          id: 'satisfactionReached',
          prompt: '满意度指标的指标值和完成值，调查方式、时间、对象和有效问卷份数',
          sentence: '满意度指标完成情况。满意度指标：【】。',
        },
      ],
    },
    {
      heading: '{tier}项目资金绩效目标完成情况',
      level: 3,
      states: ['projectsCompletion'],
    },
    { heading: '结果应用情况', level: 2 },
    {
      heading: '内部应用',
      level: 3,
      asks: [
        {
          id: 'internalUse',
          prompt: '自评结果在本单位预算安排、项目调整、制度完善上的应用',
          sentence: '自评结果的内部应用情况为：【】。',
        },
      ],
    },
    {
      heading: '自评公开',
      level: 3,
      asks: [
        {
          id: 'disclosure',
          prompt: '拟公开的时间和渠道',
          sentence:
            '{self}将按照信息公开有关规定公开{year}年度部门预算项目绩效自评报告和自评表。公开安排为：【】。',
        },
      ],
    },
    {
      heading: '问题整改',
      level: 3,
      asks: [
        {
          id: 'rectification',
          prompt: '自评发现问题的整改情况，未执行资金的后续安排（继续使用、交回财政）',
          sentence: '{self}对自评发现问题的整改情况为：【】。',
        },
      ],
    },
    {
      heading: '应用反馈',
      level: 3,
      asks: [
        {
          id: 'useFeedback',
          prompt: '自评结果向财政部门和项目承担股室反馈的情况',
          sentence: '自评结果应用的反馈情况为：【】。',
        },
      ],
    },
    {
      heading: '自评质量',
      level: 2,
      asks: [
        {
          id: 'selfEvaluationQuality',
          prompt: '自评覆盖的项目数，数据和佐证材料的核对，抽查复核的结果，如实填写',
          sentence: '{self}的自评质量情况为：【】。',
        },
      ],
    },
    { heading: '评价结论及建议', level: 1 },
    {
      heading: '评价结论',
      level: 2,
      states: ['projectsResult', 'projectsPicture'],
      asks: [
        {
          id: 'conclusion',
          prompt: '自评表以外的总体评价，与得分和执行率相符',
          optional: true,
        },
      ],
    },
    { heading: '存在问题', level: 2, states: ['projectsProblems'] },
    { heading: '改进建议', level: 2, states: ['projectsMeasures'] },
  ],
  attached: ['indicatorTable'],
};
