import { describe, expect, test } from 'vitest';
import { draft } from '../../../src/draft/draft';
import type { Table } from '../../../src/draft/facts';
import { materialRows } from '../../../src/draft/materialRows';
import type { ReportStyle } from '../../../src/model/report';
import { decimal } from '../../../src/numbers/decimal';
import { outlineOf } from '../../../src/outlines';
import { build, type FormSpec, type IndicatorSpec } from '../builder';
import { materialOf } from '../material';
import { linesOf } from '../print';

const outline = outlineOf('sichuan-2022');
const ROW: IndicatorSpec = {
  level1: '产出指标',
  level2: '数量指标',
  name: '培训人次',
  target: ['≥100人次', 'quantity', 100, '人次', '>='],
  actual: ['100人次', 'quantity', 100, '人次'],
  weight: 90,
  score: 90,
};

/** A form on a sheet of its own. */
function table(sheet: string, more: Partial<FormSpec> = {}, budget = 10, executed = 10): Table {
  const { form, score } = build({
    unitName: '某县教育局',
    year: 2022,
    kind: 'project',
    project: sheet,
    funds: [{ role: 'total', label: '总额', initial: budget, budget, executed }],
    goals: [{ expected: '要办', actual: '已办' }],
    indicators: [ROW],
    executionScore: 10,
    grade: '优',
    ...more,
  });
  const id = `${sheet}!A1`;
  return { form: { ...form, id, sheet }, score: { ...score, form: id } };
}

function told(
  tables: readonly [Table, ...Table[]],
  texts: Record<string, string> = {},
  style: ReportStyle = 'prose',
): string {
  const material = materialOf(texts);
  return linesOf(draft({ ...tables[0], tables, outline, style, material })).join('\n');
}

describe('of the rows of one project among several', () => {
  const rows = [ROW, { ...ROW, name: '教材册数', isVoid: true, score: 0 }];
  const tables = [table('甲', { indicators: rows }), table('乙')] as const;

  test.each<ReportStyle>(['prose', 'itemised'])('%s: one may not apply', (style) => {
    const whole = told(tables, {}, style);
    expect(whole).toContain('产出指标2项（其中1项不适用，分值已调整到其他指标），分值合计90分');
    expect(whole).toContain('教材册数不适用，分值已调整到其他指标。');
  });

  test.each<ReportStyle>(['prose', 'itemised'])('%s: evidence follows its row', (style) => {
    const lines = told(tables, { 'evidence:甲·培训人次': '签到册2本。' }, style).split('\n');
    const at = lines.indexOf('签到册2本。');
    expect(lines[at - 1]).toContain('甲项目的培训人次');
  });
});

describe('of the sum of all projects', () => {
  test('a rate that only rounding makes whole is about that', () => {
    const whole = told([table('甲', {}, 89.978, 89.974), table('乙', {}, 100, 100)]);
    expect(whole).toContain('总体预算执行率约为100%，');
  });

  test('budgets of the beginning and of the whole year add up to no more than budgets', () => {
    const { form, score } = table('甲');
    const funds = form.funds.map((row) => {
      const { budget: _, ...cells } = row.cells;
      return { ...row, budget: null, cells };
    });
    const whole = told([{ form: { ...form, funds }, score }, table('乙')]);
    expect(whole).toContain('，预算数合计20万元，全年执行数合计20万元');
    expect(told([table('甲'), table('乙')])).toContain('，全年预算数合计20万元');
  });
});

test('a total that is capped is told with what its parts add up to', () => {
  const { form, score } = table('甲');
  const cap = {
    limit: decimal(89),
    belowPercent: decimal(80),
    rate: decimal(70),
    source: '财预〔2020〕10号',
  };
  const capped = { form, score: { ...score, cap, total: decimal(89), grade: '良' } };
  expect(told([capped, table('乙')])).toContain(
    '得89分（满分100分，各项得分合计100分，因预算执行率偏低按评分办法封顶），评价等级为“良”',
  );
});

test('problems the unit typed stand alone where no form shows one', () => {
  const whole = told([table('甲'), table('乙')], { problems: '台账不全。' });
  expect(whole).toContain('各自评表已确定得分的各项未反映扣分事项。\n');
  expect(whole).toContain('台账不全。');
});

test('a department form among the forms asks for what its targets need', () => {
  const rows = [ROW, { ...ROW, level1: '满意度指标', level2: '满意度指标', name: '群众满意度' }];
  const department = table('部门', { kind: 'department', project: undefined, indicators: rows });
  const tables = [department, table('甲')];
  const [first] = tables;
  if (!first) throw new Error('no form');
  const ids = materialRows({ ...first, tables, outline, style: 'prose' }, new Map()).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(
    expect.arrayContaining(['achievements', 'evidence:培训人次', 'evidence:群众满意度', 'survey']),
  );
  expect(ids).not.toContain('outputQuantity');
});

test('a project whose rate means nothing is named without one', () => {
  const { form, score } = table('甲', {}, -5, 3);
  const funds = score.funds.map((fund) => ({ ...fund, rate: null, shownRate: null }));
  const whole = told([{ form, score: { ...score, funds } }, table('乙')]);
  expect(whole).toContain('执行数超出预算数的项目1个，即甲项目。');
});
