import { expect, test } from 'vitest';
import { draft } from '../../../src/draft/draft';
import { materialRows } from '../../../src/draft/materialRows';
import { outlineOf } from '../../../src/outlines';
import { citedLines } from '../cited';
import { materialOf } from '../material';
import { DEPARTMENT, FULL, HALF, outline, RICH } from './forms';

test('what is attached stands behind the date, form by form', () => {
  const tables = [FULL, HALF] as const;
  const attached = { ...outline, attached: ['result', 'scorePicture', 'indicatorTable'] as const };
  const report = draft({
    ...FULL,
    tables,
    outline: { ...attached, attached: [...attached.attached] },
    style: 'prose',
  });
  const at = report.blocks.findIndex(({ kind }) => kind === 'date');
  expect(report.blocks.slice(at + 1).map(({ id, kind }) => [id, kind])).toEqual([
    ['附件|修缮项目!A1', 'heading'],
    ['paragraph', 'paragraph'],
    ['chart', 'chart'],
    ['table', 'table'],
    ['附件|宣传!A1', 'heading'],
    ['paragraph#2', 'paragraph'],
    ['chart#2', 'chart'],
    ['table#2', 'table'],
  ]);
  expect(citedLines(report.blocks.slice(at + 1))).toEqual([
    '附件1　2023‹修缮项目!A2›年度修缮‹修缮项目!C3›项目支出绩效自评表',
    '经自评，该项目2023‹修缮项目!A2›年度绩效自评总分为20分‹=修缮项目!E5 修缮项目!F5 修缮项目!E9 修缮项目!F9 修缮项目!G9›（满分20分‹=修缮项目!G5 修缮项目!G9›），评价等级为“优”‹=修缮项目!E5 修缮项目!F5 修缮项目!E9 修缮项目!F9 修缮项目!G9›。各部分得分情况：预算执行率分值10分‹修缮项目!G5›，得10分‹=修缮项目!E5 修缮项目!F5›；产出指标‹修缮项目!B9›分值10分‹=修缮项目!E9 修缮项目!F9 修缮项目!G9›，得10分‹=修缮项目!E9 修缮项目!F9 修缮项目!G9›。各项指标得分情况见下表。',
    '各类指标分值与得分',
    '预算执行|预算执行率|10|10‹修缮项目!E5 修缮项目!F5›',
    '产出指标|数量指标|10|10‹修缮项目!E9 修缮项目!F9 修缮项目!G9›',
    '项目支出绩效指标完成情况及得分表',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '预算执行|预算执行率|年度资金总额‹修缮项目!C5›|10万元‹修缮项目!E5›|10万元（100%）‹=修缮项目!E5 修缮项目!F5›|10‹修缮项目!G5›|10‹=修缮项目!E5 修缮项目!F5›',
    '产出指标‹修缮项目!B9›|数量指标‹修缮项目!C9›|培训场次‹修缮项目!D9›|≥10场‹修缮项目!E9›|8场‹修缮项目!F9›|10‹修缮项目!G9›|10‹=修缮项目!E9 修缮项目!F9 修缮项目!G9›',
    '总分|—|—|—|—|20‹=修缮项目!G5 修缮项目!G9›|20‹=修缮项目!E5 修缮项目!F5 修缮项目!E9 修缮项目!F9 修缮项目!G9›',
    '附件2　2023‹宣传!A2›年度宣传‹宣传!C3›项目支出绩效自评表',
    '经自评，该项目2023‹宣传!A2›年度绩效自评总分为13分‹=宣传!E5 宣传!F5 宣传!E8 宣传!F8 宣传!G8 宣传!E9 宣传!F9 宣传!G9›（满分20分‹=宣传!G5 宣传!G8 宣传!G9›），评价等级为“优”‹=宣传!E5 宣传!F5 宣传!E8 宣传!F8 宣传!G8 宣传!E9 宣传!F9 宣传!G9›。自评表中1项‹=宣传!E9 宣传!F9 宣传!G9›不适用，分值已调整到其他指标。各部分得分情况：预算执行率分值10分‹宣传!G5›，得5分‹=宣传!E5 宣传!F5›；产出指标‹宣传!B8›分值10分‹=宣传!E8 宣传!F8 宣传!G8 宣传!E9 宣传!F9 宣传!G9›，得8分‹=宣传!E8 宣传!F8 宣传!G8 宣传!E9 宣传!F9 宣传!G9›。各项指标得分情况见下表。',
    '各类指标分值与得分',
    '预算执行|预算执行率|10|5‹宣传!E5 宣传!F5›',
    '产出指标|数量指标|10|8‹宣传!E8 宣传!F8 宣传!G8 宣传!E9 宣传!F9 宣传!G9›',
    '项目支出绩效指标完成情况及得分表',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '预算执行|预算执行率|年度资金总额‹宣传!C5›|10万元‹宣传!E5›|5万元（50%）‹=宣传!E5 宣传!F5›|10‹宣传!G5›|5‹=宣传!E5 宣传!F5›',
    '产出指标‹宣传!B8›|数量指标‹宣传!C8›|培训场次‹宣传!D8›|≥10场‹宣传!E8›|8场‹宣传!F8›|10‹宣传!G8›|8‹=宣传!E8 宣传!F8 宣传!G8›',
    '产出指标‹宣传!B9›|数量指标‹宣传!C9›|参会人数‹宣传!D9›|≥10场‹宣传!E9›|8场‹宣传!F9›|不适用|—',
    '总分|—|—|—|—|20‹=宣传!G5 宣传!G8 宣传!G9›|13‹=宣传!E5 宣传!F5 宣传!E8 宣传!F8 宣传!G8 宣传!E9 宣传!F9 宣传!G9›',
  ]);
});

test('what the outline asks of several forms, section by section', () => {
  const tables = [RICH, FULL, HALF] as const;
  const texts = { 'evidence:培训·合格率': '成绩单' };
  const input = { ...RICH, tables, outline, style: 'prose', material: materialOf(texts) } as const;
  expect(
    materialRows(input, new Map()).map(({ id, section, prompt, optional }) =>
      [id, section, prompt, optional ? '可不填' : '必填'].join('|'),
    ),
  ).toEqual([
    'selfName|正文之前|报告里的自称，如我局、我办、我中心；不填的，按单位名称为“我局”|可不填',
    'organisation|部门（单位）概况 › 机构组成|单位性质、预算级次、预算单位数、内设机构|必填',
    'duties|部门（单位）概况 › 机构职能|“三定”规定或批复文件明确的主要职责|必填',
    'staff|部门（单位）概况 › 人员概况|编制数、年末在职人数、聘用人数|必填',
    'revenue|部门财政资金收支情况 › 部门财政资金收入情况|年初预算收入、年中追加（调减）和决算收入，写明金额单位，与决算一致|必填',
    'spending|部门财政资金收支情况 › 部门财政资金支出情况|决算支出总额，其中基本支出和项目支出，写明金额单位，与决算一致|必填',
    'outputQuantity|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|部门预算绩效目标中数量指标的指标值和完成值|必填',
    'outputQuality|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|质量指标的指标值和完成值，未设此类指标的写明|必填',
    'outputTimeliness|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|时效指标的指标值和完成值，未设此类指标的写明|必填',
    'outputCost|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|成本指标的指标值和完成值，完成率以调整后预算数为分母，未设此类指标的写明|必填',
    'benefitEconomic|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|经济效益指标的指标值和完成值，未设此类指标的写明|必填',
    'benefitSocial|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|社会效益指标的指标值和完成值，未设此类指标的写明|必填',
    'benefitEcological|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|生态效益指标的指标值和完成值，未设此类指标的写明|必填',
    'benefitSustainable|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|可持续影响指标的指标值和完成值，未设此类指标的写明|必填',
    'satisfactionReached|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级财政资金绩效目标完成情况 › 年初部门预算绩效目标完成情况|满意度指标的指标值和完成值，调查方式、时间、对象和有效问卷份数|必填',
    'survey|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|各项目满意度的调查方式、时间、对象，发放和收回有效问卷的份数；没有调查的如实说明|必填',
    'adjustmentReason:培训|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“培训项目”年中预算调整的原因和批复依据|必填',
    'balance:培训|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“培训项目”未执行的资金属于结转还是结余，以及后续安排|可不填',
    'achievements:培训|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“培训项目”2023年度主要工作的完成情况，分条填写，写明数量、时间、质量|可不填',
    'evidence:培训·合格率|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“培训”“合格率”完成情况的具体事实、数据和佐证材料|可不填',
    'fundSources:修缮项目|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“修缮项目”全年预算的资金来源构成，如一般公共预算财政拨款多少、占多少|可不填',
    'achievements:修缮项目|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“修缮项目”2023年度主要工作的完成情况，分条填写，写明数量、时间、质量|可不填',
    'fundSources:宣传|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“宣传项目”全年预算的资金来源构成，如一般公共预算财政拨款多少、占多少|可不填',
    'balance:宣传|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“宣传项目”未执行的资金属于结转还是结余，以及后续安排|可不填',
    'achievements:宣传|部门整体预算绩效管理情况 › 部门预算项目绩效管理 › 县级项目资金绩效目标完成情况|“宣传项目”2023年度主要工作的完成情况，分条填写，写明数量、时间、质量|可不填',
    'internalUse|部门整体预算绩效管理情况 › 结果应用情况 › 内部应用|自评结果在本单位预算安排、项目调整、制度完善上的应用|必填',
    'disclosure|部门整体预算绩效管理情况 › 结果应用情况 › 自评公开|拟公开的时间和渠道|必填',
    'rectification|部门整体预算绩效管理情况 › 结果应用情况 › 问题整改|自评发现问题的整改情况，未执行资金的后续安排（继续使用、交回财政）|必填',
    'useFeedback|部门整体预算绩效管理情况 › 结果应用情况 › 应用反馈|自评结果向财政部门和项目承担股室反馈的情况|必填',
    'selfEvaluationQuality|部门整体预算绩效管理情况 › 自评质量|自评覆盖的项目数，数据和佐证材料的核对，抽查复核的结果，如实填写|必填',
    'conclusion|评价结论及建议 › 评价结论|自评表以外的总体评价，与得分和执行率相符|可不填',
    'reason:培训·技能水平|评价结论及建议 › 存在问题|“培训”“技能水平”未得满分的原因|必填',
    'executionReason:宣传|评价结论及建议 › 存在问题|“宣传项目”预算未全部执行的原因|必填',
    'reason:宣传·培训场次|评价结论及建议 › 存在问题|“宣传”“培训场次”未得满分的原因|必填',
    'problems|评价结论及建议 › 存在问题|自评表以外发现的主要问题及原因，一个问题一行，写清问题和原因，不写建议|可不填',
    'executionMeasure:培训|评价结论及建议 › 改进建议|“培训项目”加强预算执行管理的具体措施|必填',
    'measure:培训·技能水平|评价结论及建议 › 改进建议|“培训”“技能水平”的改进措施|必填',
    'executionMeasure:宣传|评价结论及建议 › 改进建议|“宣传项目”加强预算执行管理的具体措施|必填',
    'measure:宣传·培训场次|评价结论及建议 › 改进建议|“宣传”“培训场次”的改进措施|必填',
    'measures|评价结论及建议 › 改进建议|与自评表以外的问题逐条对应的改进措施，一条一行，写清做什么、谁来做、何时完成|可不填',
    'signDate|落款|签发日期，如2024年4月16日；不填的，取自评表的填报日期|可不填',
  ]);
});

test('what the outline asks of a department form, in its order', () => {
  const asked = (id: string) =>
    materialRows({ ...DEPARTMENT, outline: outlineOf(id), style: 'prose' }, new Map()).map((row) =>
      row.optional ? `（${row.id}）` : row.id,
    );
  expect(asked('jiangxi')).toEqual([
    '（selfName）',
    'notice',
    'duties',
    'organisation',
    'staff',
    'assets',
    'goalOverall',
    'tasks',
    'management',
    'adjustmentReason',
    'balance',
    '（threePublic）',
    '（achievements）',
    '（evidence:培训场次）',
    '（evidence:教材册数）',
    '（evidence:合格率）',
    'effectEvidence',
    '（evidence:技能水平）',
    '（evidence:学员满意度）',
    'survey',
    'sustainabilityAbsent',
    'reason:技能水平',
    '（problems）',
    'executionMeasure',
    'measure:技能水平',
    '（measures）',
    '（resultUse）',
    'disclosure',
    '（signDate）',
  ]);
  expect(asked('hunan')).toEqual([
    '（selfName）',
    'notice',
    'duties',
    'organisation',
    'accountingUnits',
    'staff',
    'basicExpenditure',
    'projectExpenditure',
    'governmentFund',
    'stateCapital',
    '（socialInsuranceFund）',
    '（achievements）',
    'adjustmentReason',
    'balance',
    '（evidence:培训场次）',
    '（evidence:教材册数）',
    '（evidence:合格率）',
    '（evidence:技能水平）',
    '（evidence:学员满意度）',
    'survey',
    'reason:技能水平',
    '（problems）',
    'executionMeasure',
    'measure:技能水平',
    '（measures）',
    '（resultUse）',
    'disclosure',
    '（otherMatters）',
    '（signDate）',
  ]);
});
