import { beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../src/draft/runs';
import type { Report } from '../../src/model/report';
import { draftReports, type Examination, planMaterial } from '../../src/pipeline';
import { runsOf } from './numbersOf';
import { linesOf } from './print';
import { seedOf, textsOf, typedIn } from './typedIn';

const JIANGXI = [
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
  '1.数量指标完成情况',
  '2.质量指标完成情况',
  '3.时效指标完成情况',
  '4.成本指标完成情况',
  '（二）履职效果情况',
  '（三）社会满意度及可持续性影响',
];
const JIANGXI_END = [
  '三、部门整体支出绩效中存在问题及改进措施',
  '（一）主要问题及原因分析',
  '（二）改进的方向和具体措施',
  '四、绩效自评结果拟应用和公开情况',
  '附：自评情况说明',
  '（一）评分办法及依据',
];
const SATISFACTION = ['1.服务对象满意度指标完成情况', '2.可持续影响指标完成情况'];

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  '000': [...JIANGXI, ...SATISFACTION, ...JIANGXI_END],
  '001': [...JIANGXI, ...SATISFACTION, ...JIANGXI_END],
  '002': [
    '一、部门（单位）基本情况',
    '（一）部门基本情况',
    '（二）机构设置及决算单位构成',
    '（三）人员情况',
    '二、一般公共预算支出情况',
    '（一）基本支出情况',
    '（二）项目支出情况',
    '三、政府性基金预算支出情况',
    '四、国有资本经营预算支出情况',
    '五、部门整体支出绩效情况',
    '（一）预算执行率（分值10分，得10分）',
    '（二）产出指标（分值50分，得50分）',
    '（三）效益指标（分值30分，得30分）',
    '（四）满意度指标（分值10分，得10分）',
    '六、存在的问题及原因分析',
    '七、下一步改进措施',
    '八、部门整体支出绩效自评结果拟应用和公开情况',
    '附：自评情况说明',
    '（一）评分办法及依据',
  ],
  '003': [
    ...JIANGXI.slice(0, -1),
    '1.经济效益指标完成情况',
    '2.社会效益指标完成情况',
    '3.生态效益指标完成情况',
    '（三）社会满意度及可持续性影响',
    '1.社会公众满意度指标完成情况',
    '2.可持续影响指标完成情况',
    ...JIANGXI_END,
  ],
};

const headingsOf = ({ blocks }: Report): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [textOf(block.runs)] : []));

describe.each(['000', '001', '002', '003'])(
  'the report of %s, from its form and 报告素材',
  (number) => {
    const seed = seedOf(number);
    let examination: Examination;
    const drafted = (style: 'prose' | 'itemised'): Report => {
      const [report] = draftReports(examination, { style, outline: seed.outline });
      if (!report) throw new Error('a form gives a report');
      return report;
    };
    beforeAll(async () => {
      examination = await typedIn(number);
    });

    describe.each(['prose', 'itemised'] as const)('%s', (style) => {
      test('has every heading of its outline, in order', () => {
        expect(headingsOf(drafted(style))).toEqual(HEADINGS[number]);
      });

      test('has every figure of the published report', () => {
        const text = linesOf(drafted(style)).join('\n');
        const lost = seed.figures.filter(({ draft }) => !text.includes(draft));
        expect(lost).toEqual([]);
      });

      test('has none of its defects, and says what was wrong right', () => {
        const text = linesOf(drafted(style)).join('\n');
        expect(seed.errors.filter(({ absent }) => text.includes(absent))).toEqual([]);
        expect(seed.present.filter(({ text: right }) => !text.includes(right))).toEqual([]);
      });

      test('asks only what neither the form nor the published report says', () => {
        expect([...drafted(style).missing].sort()).toEqual([...seed.open].sort());
      });

      test('a typed figure carries the cell it was typed in', () => {
        const typed = drafted(style)
          .blocks.flatMap(runsOf)
          .filter(({ cells }) => cells?.some(({ sheet }) => sheet === '报告素材'));
        expect(typed.length).toBeGreaterThan(5);
        const digits = Object.values(textsOf(number)).join('').replaceAll(',', '');
        for (const run of typed) expect(digits).toContain(run.text);
      });
    });

    test('the sheet keeps what was typed: nothing is left to add or change', () => {
      expect(planMaterial(examination, { outline: seed.outline })).toEqual({
        sheet: null,
        edits: [],
      });
    });
  },
);
