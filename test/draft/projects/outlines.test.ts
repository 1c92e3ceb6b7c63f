import { expect, test } from 'vitest';
import { draft } from '../../../src/draft/draft';
import { textOf } from '../../../src/draft/runs';
import { defaultOutline, outlineOf } from '../../../src/outlines';
import { draftReports, examine } from '../../../src/pipeline';
import { workbookOf } from '../../support/workbooks';
import { build, type FormSpec, type IndicatorSpec } from '../builder';
import { strayNumbers } from '../numbersOf';
import { linesOf } from '../print';

const ROW: IndicatorSpec = {
  level1: '产出指标',
  level2: '数量指标',
  name: '巡检轮次',
  target: ['≥4轮', 'quantity', 4, '轮', '>='],
  actual: ['4轮', 'quantity', 4, '轮'],
  weight: 50,
  score: 50,
};
const BENEFIT: IndicatorSpec = {
  level1: '效益指标',
  level2: '社会效益指标',
  name: '健身环境',
  target: '明显改善',
  actual: '部分达成年度指标并具有一定效果',
  weight: 40,
  score: 30,
  status: 'kept',
  reason: '主要原因：两处场地停用。下一步改进措施：加快修缮。',
};
const SPEC: FormSpec = {
  unitName: '某区全民健身中心',
  year: 2023,
  kind: 'project',
  project: '全民健身设施维护项目',
  funds: [{ role: 'total', label: '年度资金总额', initial: 60, budget: 58, executed: 55.1 }],
  goals: [{ expected: '设施完好', actual: '设施基本完好' }],
  indicators: [ROW, BENEFIT],
  executionScore: 9.5,
  grade: '良',
};

function told(id: string, spec: Partial<FormSpec> = {}) {
  const sample = build({ ...SPEC, ...spec });
  const report = draft({ ...sample, outline: outlineOf(id), style: 'itemised' });
  const headings = report.blocks.flatMap((block) =>
    block.kind === 'heading' ? [textOf(block.runs)] : [],
  );
  return { report, headings, whole: linesOf(report).join('\n'), form: sample.form };
}

test('project: sections in the order of a published report, numbered throughout', () => {
  const { headings, report } = told('project');
  expect(headings.filter((heading) => /^[一二三四五六七八]、/u.test(heading))).toEqual([
    '一、基本情况',
    '二、绩效自评工作开展情况',
    '三、综合评价情况及评价结论',
    '四、绩效指标分析',
    '五、存在的问题及原因分析',
    '六、改进措施和建议',
    '七、绩效自评结果拟应用和公开情况',
  ]);
  expect(report.title).toBe('全民健身设施维护项目支出绩效自评报告');
  expect(report.selfName).toBe('我中心');
});

test('project: what is typed as experience opens a section of its own', () => {
  const cell = { sheet: '报告素材', address: 'C9' };
  const text = '实行设施管护责任制。';
  const material = new Map([['experience', { id: 'experience', text, cell }]]);
  const outline = outlineOf('project');
  const report = draft({ ...build(SPEC), outline, style: 'prose', material });
  const lines = linesOf(report);
  expect(lines[lines.indexOf('五、主要经验及做法') + 1]).toBe(text);
  expect(lines).toContain('六、存在的问题及原因分析');
});

test('transfer: the order of the transfer payment outline', () => {
  const { headings, report } = told('transfer');
  expect(headings.filter((heading) => /^[一二三四五六七八]、/u.test(heading))).toEqual([
    '一、绩效目标分解下达情况',
    '二、绩效自评工作开展情况',
    '三、资金投入和管理情况',
    '四、总体绩效目标完成情况',
    '五、绩效指标完成情况分析',
    '六、偏离绩效目标的原因和下一步改进措施',
    '七、绩效自评结果拟应用和公开情况',
  ]);
  expect(report.title).toBe('全民健身设施维护转移支付绩效自评报告');
});

test.each(['project', 'transfer'])('%s: method, score, problem and its measure', (id) => {
  const { whole, report, form } = told(id);
  expect(whole).toContain(
    '将2项三级指标的实际完成值与年度指标值逐项对照，其中定量指标1项、定性指标1项。',
  );
  expect(whole).toContain('自评对象为全民健身设施维护项目，自评范围为2023年度');
  expect(whole).toContain('评价等级为“良”');
  expect(whole).toContain('主要原因：两处场地停用。');
  expect(whole).toContain('针对“健身环境”未得满分的问题，我中心将加快修缮。');
  expect(whole).not.toContain('自评表未列可持续影响指标');
  expect(strayNumbers(report, form)).toEqual([]);
});

test('benefits are asked for once where the form sets none', () => {
  const { whole } = told('project', { indicators: [ROW] });
  expect(whole.match(/自评表未列/gu)).toHaveLength(2);
  expect(whole).toContain('自评表未列满意度指标');
});

test('sustainability alone is told without asking for other benefits', () => {
  const lasting = { ...BENEFIT, level2: '可持续影响指标', name: '管护机制' };
  const { whole } = told('project', { indicators: [ROW, lasting] });
  expect(whole).toContain('管护机制，年度指标值：明显改善');
  expect(whole).not.toMatch(/自评表未列(?!满意度)/u);
});

test('a form without indicators or amounts: asked for, nothing claimed', () => {
  const { whole } = told('project', { indicators: [], funds: [], goals: [], grade: null });
  expect(whole).not.toContain('比较法');
  expect(whole).toContain('【请补充：绩效指标，自评表中没有列出】');
});

test('project forms take the national outline, in 四川 one report over all of them', async () => {
  expect(defaultOutline(['project'], '全国')).toBe('project');
  expect(defaultOutline(['project', 'project'], '四川省')).toBe('sichuan-2022');
  expect(defaultOutline(['department'], '四川省')).toBe('sichuan-2022');
  const workbook = await workbookOf('004');
  expect(draftReports(examine(workbook)).map(({ outline }) => outline)).toEqual(
    Array.from({ length: 4 }, () => 'project'),
  );
  const [only, ...more] = draftReports(examine(workbook, { policy: 'sichuan-2023' }));
  expect(only?.outline).toBe('sichuan-2022');
  expect(more).toEqual([]);
});
