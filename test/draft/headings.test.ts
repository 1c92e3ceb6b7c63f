import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { textOf } from '../../src/draft/runs';
import type { Report } from '../../src/model/report';
import { outlineOf } from '../../src/outlines';
import { build } from './builder';
import { linesOf } from './print';
import { cityManagement, creation } from './samples';

const outline = outlineOf('jiangxi');
const headingsOf = ({ blocks }: Report): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [textOf(block.runs)] : []));

const OF_THE_OUTLINE = [
  '一、部门概况',
  '（一）部门主要职责职能，组织架构、人员及资产等基本情况',
  '1.部门主要职责职能',
  '2.组织架构和人员情况',
  '3.资产情况',
  '（二）当年部门履职总体目标、工作任务',
  '1.部门履职总体目标',
  '2.年度工作任务',
  '（三）当年部门年度整体支出绩效目标',
  '（四）部门预算绩效管理开展情况',
  '（五）当年部门预算及执行情况',
  '1.当年部门预算情况',
  '2.当年部门预算执行情况',
  '二、部门整体支出绩效实现情况',
  '（一）履职完成情况',
  '（二）履职效果情况',
  '（三）社会满意度及可持续性影响',
  '三、部门整体支出绩效中存在问题及改进措施',
  '（一）主要问题及原因分析',
  '（二）改进的方向和具体措施',
  '四、绩效自评结果拟应用和公开情况',
];

const OF_A_PROJECT = [
  '一、项目概况',
  '（一）项目基本情况',
  '（二）当年项目绩效目标',
  '（三）项目预算绩效管理开展情况',
  '（四）当年项目预算及执行情况',
  '1.当年项目预算情况',
  '2.当年项目预算执行情况',
  '二、项目支出绩效实现情况',
  '（一）项目完成情况',
  '（二）项目效果情况',
  '（三）社会满意度及可持续性影响',
  '三、项目支出绩效中存在问题及改进措施',
  '（一）主要问题及原因分析',
  '（二）改进的方向和具体措施',
  '四、绩效自评结果拟应用和公开情况',
];

describe.each(['prose', 'itemised'] as const)('headings, %s', (style) => {
  test.each([
    ['000', creation],
    ['001', cityManagement],
  ])('%s has all of the outline, in order', (_, sample) => {
    const report = draft({ ...sample, outline, style });
    const headings = headingsOf(report);
    expect(headings.filter((heading) => OF_THE_OUTLINE.includes(heading))).toEqual(OF_THE_OUTLINE);
    expect(linesOf(report).join('\n')).not.toMatch(/[{}]/u);
  });

  test('a project form has the sections that fit a project, renumbered', () => {
    const form = { ...creation.form, kind: 'project' as const, project: '创建工作经费' };
    const report = draft({ ...creation, form, outline, style });
    const groups = /^\d+\..*指标完成情况$/u;
    expect(headingsOf(report).filter((heading) => !groups.test(heading))).toEqual(OF_A_PROJECT);
    const whole = linesOf(report).join('\n');
    expect(whole).not.toMatch(/部门整体|履职|资产|[{}]/u);
    expect(whole).toContain('我办组织开展了2023年度创建工作经费项目支出绩效自评');
    expect(whole).toContain('该项目2023年年初预算数为200万元');
    expect(whole).toContain('该项目2023年度绩效自评总分为95.25分');
  });

  test('groups of indicators are numbered below their section', () => {
    const headings = headingsOf(draft({ ...creation, outline, style }));
    const first = headings.indexOf('（一）履职完成情况');
    expect(headings.slice(first, first + 8)).toEqual([
      '（一）履职完成情况',
      '1.数量指标完成情况',
      '2.质量指标完成情况',
      '3.时效指标完成情况',
      '4.成本指标完成情况',
      '（二）履职效果情况',
      '（三）社会满意度及可持续性影响',
      '1.服务对象满意度指标完成情况',
    ]);
  });
});

describe('title, signature, date', () => {
  const report = draft({ ...creation, outline, style: 'prose' });
  const text = (kind: 'title' | 'subtitle' | 'signature' | 'date'): string[] =>
    report.blocks.flatMap((block) => (block.kind === kind ? [textOf(block.runs)] : []));

  test('stand where they belong', () => {
    expect(text('title')).toEqual(['西湖区创建全国文明城市指挥部办公室部门整体支出绩效自评报告']);
    expect(text('subtitle')).toEqual(['（2023年度）']);
    expect(text('signature')).toEqual(['西湖区创建全国文明城市指挥部办公室']);
    expect(text('date')).toEqual(['2024年4月16日']);
    expect(report.blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['title', 'subtitle']);
    expect(report.blocks.slice(-2).map(({ kind }) => kind)).toEqual(['signature', 'date']);
  });

  test('a project form is titled after its project, whose name says 项目 only once', () => {
    const sample = build({
      unitName: '某区民政局',
      kind: 'project',
      project: '适老化改造项目',
      year: 2023,
      funds: [],
      goals: [],
      indicators: [],
      executionScore: null,
      grade: null,
    });
    expect(draft({ ...sample, outline, style: 'prose' }).title).toBe(
      '适老化改造项目支出绩效自评报告',
    );
  });

  test.each([
    [undefined, '【请补充：签发日期】'],
    ['年  月  日', '【请补充：签发日期】'],
    ['2024-04-06', '2024年4月6日'],
    [
      '2023年4月16日',
      '【请补充：签发日期，自评表填报日期“2023年4月16日”早于评价年度结束，请核对】',
    ],
  ])('填报日期 %s gives %s', (filledOn, expected) => {
    const form = { ...creation.form, filledOn: filledOn ?? null };
    const last = draft({ ...creation, form, outline, style: 'prose' }).blocks.at(-1);
    expect(last?.kind === 'date' && textOf(last.runs)).toBe(expected);
  });
});
