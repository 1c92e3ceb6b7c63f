import { expect, test } from 'vitest';
import { draft } from '../../../src/draft/draft';
import { promptOf, textOf } from '../../../src/draft/runs';
import type { ReportStyle } from '../../../src/model/report';
import { outlineOf } from '../../../src/outlines';
import { build, type FormSpec } from '../builder';
import { numbersOf } from '../numbersOf';
import { linesOf } from '../print';

const outline = outlineOf('sichuan-2022');

interface Money {
  readonly budget: number | null;
  readonly executed: number | null;
  readonly initial?: number;
}

/** A project form with one indicator of 90 points. */
function project(name: string, { budget, executed, initial }: Money, more: Partial<FormSpec> = {}) {
  const rate = budget && executed !== null ? executed / budget : null;
  const spec: FormSpec = {
    unitName: '某县教育局',
    year: 2022,
    kind: 'project',
    project: name,
    funds: [{ role: 'total', label: '总额', initial: initial ?? budget, budget, executed }],
    goals: [{ expected: `${name}的目标`, actual: `${name}的结果` }],
    indicators: [
      {
        level1: '产出指标',
        level2: '数量指标',
        name: '培训人次',
        target: ['≥100人次', 'quantity', 100, '人次', '>='],
        actual: ['100人次', 'quantity', 100, '人次'],
        weight: 90,
        score: 90,
      },
    ],
    executionScore: rate === null ? null : Math.min(10, Math.round(rate * 1000) / 100),
    grade: rate === null ? null : '优',
    ...more,
  };
  const { form, score } = build(spec);
  const sheet = `${name}表`;
  return { form: { ...form, id: `${sheet}!A1`, sheet }, score: { ...score, form: `${sheet}!A1` } };
}

type Table = ReturnType<typeof project>;

function told(tables: readonly [Table, ...Table[]], style: ReportStyle = 'prose') {
  const report = draft({ ...tables[0], tables, outline, style });
  return { report, lines: linesOf(report), whole: linesOf(report).join('\n') };
}

const FULL = project('甲', { budget: 10, executed: 10 });
const HALF = project('乙', { budget: 30, executed: 15.5 });

test('one project: no sub-headings, no comparison of projects, its groups as picture', () => {
  const { report, whole } = told([HALF]);
  expect(whole).toContain('我局2022年度开展绩效自评的部门预算项目共1个，即乙项目。');
  expect(whole).toContain(
    '乙项目全年预算数为30万元，全年执行数为15.5万元，预算执行率为51.67%，全年预算数与全年执行数相抵，尚有14.5万元未执行。',
  );
  expect(whole).not.toMatch(/（1）乙项目|按预算执行率看|1\.乙项目/u);
  expect(whole).toContain('附件：2022年度乙项目支出绩效自评表');
  const bars = report.blocks.flatMap((block) => (block.kind === 'chart' ? block.bars : []));
  expect(bars.map(({ level2 }) => level2)).toEqual(['预算执行率', '数量指标']);
});

test('ten projects: each told under its own heading, summed once', () => {
  const [first, ...rest] = Array.from({ length: 10 }, (_, at) =>
    project(`第${at + 1}批培训`, { budget: 1.1, executed: at === 0 ? 1.1 : 1 }),
  );
  if (!first) throw new Error('no project');
  const { lines, whole } = told([first, ...rest], 'itemised');
  expect(whole).toContain('共10个，全年预算数合计11万元，全年执行数合计10.1万元');
  expect(lines.filter((line) => /^（\d+）第\d+批培训项目$/u.test(line))).toHaveLength(10);
  expect(whole).toContain(
    '预算全部执行的项目1个；预算未全部执行的项目9个，即第2批培训项目（90.91%）',
  );
  expect(lines.filter((line) => /^附件\d+　/u.test(line))).toHaveLength(10);
});

test('a project without amounts is left out of the sum, named, and asked for', () => {
  const { report, whole } = told([FULL, HALF, project('丙', { budget: null, executed: 3 })]);
  expect(whole).toContain('共3个，可以合计的2个，全年预算数合计40万元，全年执行数合计25.5万元');
  expect(whole).toContain('丙项目的自评表没有可以合计的预算数或执行数，未计入合计');
  expect(whole).toContain('丙项目全年预算数为【请补充：全年预算数】，全年执行数为3万元。');
  expect(report.missing).toContain('核对并补填上述项目的全年预算数和全年执行数');
});

test('no project has amounts: nothing is summed', () => {
  const none = { budget: null, executed: null };
  const { whole } = told([project('甲', none), project('乙', none)]);
  expect(whole).toContain('开展绩效自评的部门预算项目共2个。甲项目、乙项目的自评表没有');
  expect(whole).not.toContain('合计0');
});

test('a budget of 0: the rate does not apply, alone and in the sum', () => {
  const zero = project('丁', { budget: 0, executed: 0 });
  expect(told([zero, project('子', { budget: 0, executed: 0 })]).whole).toContain(
    '全年预算数合计0万元，全年执行数合计0万元，总体预算执行率不适用',
  );
  const { whole } = told([FULL, HALF, zero]);
  expect(whole).toContain('全年预算数合计40万元，全年执行数合计25.5万元，总体预算执行率为63.75%');
  expect(whole).toContain('没有预算、执行率不适用的项目1个，即丁项目。');
  expect(whole).toContain('丁项目全年预算数为0万元，全年执行数为0万元，预算执行率不适用');
});

test('more spent than budgeted is said, not hidden in the sum', () => {
  const { whole } = told([FULL, project('戊', { budget: 10, executed: 12 })]);
  expect(whole).toContain('总体预算执行率为110%，全年执行数超出全年预算数2万元');
  expect(whole).toContain('执行数超出预算数的项目1个，即戊项目（120%）');
});

test('an undecided score leaves the grade open and asks', () => {
  const { report, whole } = told([FULL, project('己', { budget: null, executed: null })]);
  expect(whole).toContain('己项目暂计90分，尚有1项得分未确定，暂不评定等级');
  expect(whole).toContain('2个项目中，评价等级为“优”的1个。');
  expect(report.missing).toContain('补齐未确定的得分后，填写总分和评价等级');
  expect(whole).not.toMatch(/己项目\S{0,20}评价等级为“/u);
});

test('forms of different years or money units are summed apart, and no total is made up', () => {
  const other = project('庚', { budget: 50, executed: 50 }, { year: 2023 });
  const yuan = project('辛', { budget: 80000, executed: 40000 }, { moneyUnit: '元' });
  const { report, whole } = told([FULL, other, yuan]);
  expect(whole).toContain('我局开展绩效自评的部门预算项目共3个。');
  expect(whole).toContain('2022年度以万元填报的项目1个，全年预算数合计10万元');
  expect(whole).toContain('2023年度以万元填报的项目1个，全年预算数合计50万元');
  expect(whole).toContain('2022年度以元填报的项目1个，全年预算数合计80000元');
  expect(whole).toContain('（2）庚项目（2023年度）');
  expect(report.missing).toContain(
    '各项目自评表的年度或金额单位不一致，请先核对，一致后再填写全部项目的合计数',
  );
  expect(whole).not.toMatch(/合计(?:60|80060)/u);
});

test('the first unit stated signs; another one that filled a form in is named there', () => {
  const nameless = project('甲', { budget: 10, executed: 10 }, { unitName: null });
  const school = project('乙', { budget: 10, executed: 10 }, { unitName: '某县第一中学' });
  const { report, whole } = told([nameless, HALF, school]);
  expect(report.title).toBe('某县教育局部门预算项目支出绩效自评报告');
  expect(report.selfName).toBe('我局');
  expect(whole).toContain('乙项目由某县第一中学填报，全年预算数为10万元');
  expect(whole).not.toMatch(/我校|我单位/u);
  expect(whole).toContain('1.县级财政资金绩效目标完成情况');
});

test('a department form among them answers for the department; its asks fall away', () => {
  const { form, score } = project('部门', { budget: 100, executed: 100 }, { kind: 'department' });
  const { report, whole } = told([{ form, score }, HALF]);
  expect(whole).toContain('产出指标完成情况。');
  expect(whole).toContain('我局2022年全年执行数为100万元');
  expect(report.missing.join('\n')).not.toMatch(/部门预算绩效目标中数量指标|决算支出总额/u);
  expect(whole).toContain('共1个，即乙项目。');
  expect(whole).toContain('2022年度部门整体支出绩效自评得100分');
});

test('only a department form: the projects are asked for', () => {
  const { form, score } = project('部门', { budget: 100, executed: 100 }, { kind: 'department' });
  const { whole } = told([{ form, score }]);
  expect(whole).toContain('工作簿中没有项目支出绩效自评表。【请补充：');
});

test('a change of the budget in the course of the year is told and its reason asked for', () => {
  const { report, whole } = told([FULL, project('壬', { initial: 8, budget: 10, executed: 10 })]);
  expect(whole).toContain('壬项目年初预算数为8万元，年中增加2万元，全年预算数为10万元');
  expect(report.missing.join('\n')).toMatch(/壬\S*年中预算调整的原因/u);
});

test('problems and measures name the only project that has any', () => {
  const { whole } = told([FULL, HALF]);
  expect(whole).toContain('乙项目有1项未得满分，共扣4.83分，主要问题及原因如下。');
  expect(whole).toContain('对乙项目反映的问题，改进措施如下。');
});

test.each(['prose', 'itemised'] as const)(
  '%s: whole sentences, every number with its cells',
  (style) => {
    const { report } = told(
      [
        FULL,
        HALF,
        project('丙', { budget: null, executed: 3 }),
        project('丁', { budget: 0, executed: 0 }),
      ],
      style,
    );
    const body = report.blocks.filter(
      ({ id, kind }) => kind !== 'attachment' && !id?.startsWith('附件'),
    );
    const stray = numbersOf({ ...report, blocks: body }).filter(({ run }) => !run.cells?.length);
    expect(stray.map(({ run }) => run.text)).toEqual([]);
    for (const block of report.blocks) {
      if (block.kind !== 'paragraph') continue;
      expect(textOf(block.runs)).not.toMatch(/[。；，、：][。；，、]/u);
      expect(textOf(block.runs)).toMatch(/[^。][。：]$/u);
    }
    const runs = report.blocks.flatMap((block) =>
      block.kind === 'chart' ? [] : block.kind === 'table' ? block.rows.flat() : block.runs,
    );
    expect(report.missing).toEqual(runs.filter((run) => run.missing).map(promptOf));
  },
);
