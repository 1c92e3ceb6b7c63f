import { beforeAll, expect, test } from 'vitest';
import { textOf } from '../../../src/draft/runs';
import { qualified } from '../../../src/grid/address';
import type { Block, Report } from '../../../src/model/report';
import type { Examination } from '../../../src/pipeline';
import { numbersOf } from '../numbersOf';
import { linesOf } from '../print';
import { figuresOf, onlyReport, textsOf, typedIn } from './seed';

const OUTLINE = 'sichuan-2022';
const STYLES = ['prose', 'itemised'] as const;

let examination: Examination;
let reports: Readonly<Record<(typeof STYLES)[number], Report>>;
beforeAll(async () => {
  examination = await typedIn('004', OUTLINE);
  reports = {
    prose: onlyReport(examination, OUTLINE, 'prose'),
    itemised: onlyReport(examination, OUTLINE, 'itemised'),
  };
});

const HEADINGS = [
  '一、部门（单位）概况',
  '（一）机构组成',
  '（二）机构职能',
  '（三）人员概况',
  '二、部门财政资金收支情况',
  '（一）部门财政资金收入情况',
  '（二）部门财政资金支出情况',
  '三、部门整体预算绩效管理情况',
  '（一）部门预算项目绩效管理',
  '1.区级财政资金绩效目标完成情况',
  '（1）年初部门预算绩效目标完成情况',
  '2.区级项目资金绩效目标完成情况',
  '（1）纪检监察专项工作经费项目',
  '（2）全区离退休老干部及一线工作人员慰问项目',
  '（3）政府业务经费项目',
  '（4）政策研究咨询项目',
  '（二）结果应用情况',
  '1.内部应用',
  '2.自评公开',
  '3.问题整改',
  '4.应用反馈',
  '（三）自评质量',
  '四、评价结论及建议',
  '（一）评价结论',
  '（二）存在问题',
  '（三）改进建议',
];

/** What stands before the signature. */
const bodyOf = ({ blocks }: Report): readonly Block[] =>
  blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'attachment'),
  );

const paragraphsOf = (report: Report): string[] =>
  report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));

test.each(STYLES)('%s: every heading of the original, in order, numbered by level', (style) => {
  const headings = bodyOf(reports[style]).flatMap((block) =>
    block.kind === 'heading' ? [textOf(block.runs)] : [],
  );
  expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
  const others = headings.filter((heading) => !HEADINGS.includes(heading));
  const ofProjects = ['1.政府业务经费项目', '2.政策研究咨询项目', '3.其他方面'];
  expect(others).toEqual([...ofProjects, ...ofProjects]);
});

test.each(STYLES)('%s: the run-in parts of the department goals stand in order', (style) => {
  const lines = paragraphsOf(reports[style]);
  const opened = [
    '产出指标完成情况。数量指标：',
    '质量指标：',
    '时效指标：2022年1月—12月',
    '成本指标：',
    '效益指标完成情况。经济效益指标：',
    '社会效益指标：',
    '生态效益指标：',
    '可持续影响指标：',
    '满意度指标完成情况。满意度指标：',
  ].map((words) => lines.findIndex((line) => line.startsWith(words)));
  expect(opened).not.toContain(-1);
  expect(opened).toEqual([...opened].sort((a, b) => a - b));
});

test.each(STYLES)('%s: every figure of the original except its errors', (style) => {
  const whole = linesOf(reports[style]).join('\n');
  const { figures } = figuresOf('004');
  expect(figures.map(({ draft }) => draft).filter((words) => !whole.includes(words))).toEqual([]);
});

test.each(STYLES)('%s: none of the defects of the original', (style) => {
  const report = reports[style];
  const whole = linesOf(report).join('\n');
  const { errors, present } = figuresOf('004');
  expect(errors.map(({ absent }) => absent).filter((words) => whole.includes(words))).toEqual([]);
  expect(present.map(({ text }) => text).filter((words) => !whole.includes(words))).toEqual([]);
  expect(whole).not.toContain('http');
  expect(whole).not.toMatch(/完成率1(?:0[1-9]|[1-9]\d)/u);
  expect(report.title).toBe('攀枝花市西区人民政府办公室部门预算项目支出绩效自评报告');
  expect(report.selfName).toBe('我办');
  expect(whole).not.toMatch(/我(?:局|单位|中心|镇)|该(?:单位|部门)|本单位/u);
  expect(whole).not.toMatch(/编制\d+个|[()]|\d{1,3},\d{3}|截止/u);
  const paragraphs = paragraphsOf(report).filter((line) => line.length >= 45);
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
});

test.each(STYLES)('%s: a measure for each problem, in the same order', (style) => {
  const lines = bodyOf(reports[style]).flatMap((block) =>
    'runs' in block ? [textOf(block.runs)] : [],
  );
  const measures = lines.indexOf('（三）改进建议');
  const found = lines
    .slice(lines.indexOf('（二）存在问题'), measures)
    .flatMap(
      (line) =>
        /是(?:年度指标值\S*?的)?(“[^”]+”(?=未得满分|，)|预算执行率(?=未得满分))/u.exec(line)?.[1] ??
        [],
    );
  const answered = lines
    .slice(measures)
    .flatMap((line) => /针对(“[^”]+”|预算执行率)未得满分的问题/u.exec(line)?.[1] ?? []);
  expect(found).toHaveLength(7);
  expect(answered).toEqual(found);
});

test.each(STYLES)('%s: every number knows cells, of the project it is told of', (style) => {
  const report = reports[style];
  const told = { ...report, blocks: bodyOf(report) };
  const stray = numbersOf(told).filter(({ run }) => !run.cells?.length);
  expect(stray.map(({ digits, run }) => `${digits} in ${run.text}`)).toEqual([]);
  const text = new Map(
    examination.workbook.grids.flatMap(({ sheet, rows }) =>
      rows.flatMap((row, at) =>
        row.map(({ value }, column): [string, string] => [
          qualified(sheet, `${String.fromCharCode(65 + column)}${at + 1}`),
          String(value ?? ''),
        ]),
      ),
    ),
  );
  for (const { digits, run } of numbersOf(told)) {
    if (run.computed) continue;
    const cells = (run.cells ?? []).map(({ sheet, address }) =>
      text.get(qualified(sheet, address)),
    );
    expect(cells.join('\n'), `${digits} in ${run.text}`).toContain(digits);
  }
  for (const { sheet, project } of examination.forms) {
    const start = told.blocks.findIndex(
      (block) => block.kind === 'heading' && textOf(block.runs).endsWith(`）${project}项目`),
    );
    expect(start).toBeGreaterThan(0);
    const rest = told.blocks.slice(start + 1);
    const end = rest.findIndex(({ kind }) => kind === 'heading');
    const cells = rest
      .slice(0, end)
      .flatMap((block) => ('runs' in block ? block.runs : []))
      .flatMap((run) => run.cells ?? []);
    expect(new Set(cells.map((cell) => cell.sheet))).toEqual(new Set([sheet]));
  }
});

test('the sums rest on the four forms, computed from the amounts they add', () => {
  const runs = reports.prose.blocks.flatMap((block) => ('runs' in block ? block.runs : []));
  const cellsOf = (words: string): string[] =>
    (runs.find(({ text }) => text === words)?.cells ?? []).map((cell) =>
      qualified(cell.sheet, cell.address),
    );
  const sheets = examination.forms.map(({ sheet }) => sheet);
  expect(cellsOf('120.4万元')).toEqual(sheets.map((sheet) => qualified(sheet, 'E9')));
  expect(cellsOf('74.45万元')).toEqual(sheets.map((sheet) => qualified(sheet, 'G9')));
  expect(new Set(cellsOf('61.84%'))).toEqual(
    new Set(sheets.flatMap((sheet) => [qualified(sheet, 'E9'), qualified(sheet, 'G9')])),
  );
});

test('forms are listed before the signature and told after it, with a picture before', () => {
  const { blocks, forms } = reports.prose;
  expect(forms).toEqual(examination.forms.map(({ id }) => id));
  const kinds = blocks.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'attachment')).toHaveLength(4);
  expect(kinds.lastIndexOf('attachment')).toBeLessThan(kinds.indexOf('signature'));
  expect(kinds.indexOf('date')).toBeLessThan(kinds.indexOf('table'));
  expect(kinds.filter((kind) => kind === 'table')).toHaveLength(4);
  const picture = blocks.find((block) => block.kind === 'chart');
  const projects = picture?.kind === 'chart' ? picture.bars.map(({ level1 }) => level1) : [];
  expect(new Set(projects).size).toBe(4);
});

test('what is typed is not asked again, and every text reaches the report', () => {
  const whole = linesOf(reports.prose).join('\n');
  for (const [id, text] of Object.entries(textsOf('004'))) {
    const words = text.replace(/[。；]$/u, '').slice(0, 12);
    expect(whole, id).toContain(words);
  }
  for (const style of STYLES)
    expect([...new Set(reports[style].missing)].sort()).toEqual([...figuresOf('004').open].sort());
});
