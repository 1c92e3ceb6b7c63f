import { describe, expect, test } from 'vitest';
import type { DraftInput } from '../../src/draft/facts';
import { materialRows } from '../../src/draft/materialRows';
import type { Material } from '../../src/model/material';
import { outlineOf } from '../../src/outlines';
import { build, type FormSpec } from './builder';
import { materialOf } from './material';
import { BASE_FORM, ROW } from './simple';

const inputOf = (
  spec: Partial<FormSpec> = {},
  texts: Readonly<Record<string, string>> = {},
  outline = 'jiangxi',
): DraftInput => ({
  ...build({ ...BASE_FORM, ...spec }),
  outline: outlineOf(outline),
  style: 'prose',
  material: materialOf(texts),
});
const NOTHING: Material = new Map();
const ids = (input: DraftInput) => materialRows(input, NOTHING).map(({ id }) => id);
const rowOf = (input: DraftInput, id: string, lastYear = NOTHING) =>
  materialRows(input, lastYear).find((row) => row.id === id);

describe('a row for each fact', () => {
  test('says where it goes and what to type', () => {
    expect(rowOf(inputOf(), 'duties')).toEqual({
      id: 'duties',
      section: '部门概况 › 部门主要职责职能，组织架构、人员及资产等基本情况 › 部门主要职责职能',
      prompt: '“三定”规定或批复文件明确的主要职责',
      text: '',
      lastYear: '',
      optional: false,
    });
  });

  test('each indicator may have its evidence, told by its name', () => {
    const rows = [
      ROW,
      { ...ROW, name: '群众满意', level1: '满意度指标', level2: '满意度指标' },
      ROW,
    ];
    const found = ids(inputOf({ indicators: rows })).filter((id) => id.startsWith('evidence:'));
    expect(found).toEqual(['evidence:培训场次', 'evidence:培训场次#2', 'evidence:群众满意']);
    expect(rowOf(inputOf(), 'evidence:培训场次')).toMatchObject({
      section: '部门整体支出绩效实现情况 › 履职完成情况',
      prompt: '“培训场次”完成情况的具体事实、数据和佐证材料',
      optional: true,
    });
  });

  test('a row that lost points is asked why and what then, unless the form says', () => {
    expect(ids(inputOf())).toContain('reason:培训场次');
    expect(ids(inputOf())).toContain('measure:培训场次');
    const reason = '两场未办。下一步提前安排。';
    const told = ids(inputOf({ indicators: [{ ...ROW, reason }] }));
    expect(told).not.toContain('reason:培训场次');
    expect(told).not.toContain('measure:培训场次');
  });

  test.each([
    [{ initial: 10, budget: 10, executed: 10 }, []],
    [{ initial: 8, budget: 10, executed: 10 }, ['adjustmentReason']],
    [{ initial: 10, budget: 10, executed: 9 }, ['balance']],
    [{ initial: 10, budget: 10, executed: 11 }, ['overspending']],
  ])('funds %j ask %j', (amounts, expected) => {
    const funds = [{ role: 'total', label: '总额', ...amounts }] as const;
    const asked = ids(inputOf({ funds }));
    const of = ['adjustmentReason', 'balance', 'overspending'];
    expect(asked.filter((id) => of.includes(id))).toEqual(expected);
  });

  test('problems must be typed where the form shows none, and measures where problems were', () => {
    const full = { indicators: [{ ...ROW, score: 10 }] };
    expect(rowOf(inputOf(full), 'problems')?.optional).toBe(false);
    expect(rowOf(inputOf(), 'problems')?.optional).toBe(true);
    expect(rowOf(inputOf(), 'measures')?.optional).toBe(true);
    expect(rowOf(inputOf({}, { problems: '甲' }), 'measures')?.optional).toBe(false);
  });

  test('facts of one project among several carry its name', () => {
    const spec = { kind: 'project', project: '适老化改造项目' } as const;
    const found = materialRows(inputOf(spec), NOTHING);
    expect(found.find(({ id }) => id === 'survey:适老化改造项目')).toBeUndefined();
    expect(found.map(({ id }) => id)).toContain('evidence:适老化改造项目·培训场次');
    const funds = [{ role: 'total', label: '总额', initial: 8, budget: 10, executed: 10 }] as const;
    expect(rowOf(inputOf({ ...spec, funds }), 'adjustmentReason:适老化改造项目')?.prompt).toBe(
      '“适老化改造项目”年中预算调整的原因和批复依据',
    );
  });

  test('further reports on the same workbook add what they ask, between name and date', () => {
    const of = (project: string) => inputOf({ kind: 'project', project });
    const found = materialRows(of('甲'), NOTHING, [of('乙')]).map(({ id }) => id);
    expect(found[0]).toBe('selfName');
    expect(found.at(-1)).toBe('signDate');
    expect(found).toContain('evidence:甲·培训场次');
    expect(found).toContain('evidence:乙·培训场次');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('last year', () => {
  const lastYear = materialOf({ duties: '主管林业', staff: '编制10人', 'evidence:旧指标': '甲' });

  test('what is lasting is taken over, the rest only stands beside', () => {
    const input = inputOf();
    expect(rowOf(input, 'duties', lastYear)).toMatchObject({ text: '主管林业', lastYear: '' });
    expect(rowOf(input, 'staff', lastYear)).toMatchObject({ text: '', lastYear: '编制10人' });
    expect(rowOf(input, 'evidence:旧指标', lastYear)).toBeUndefined();
  });

  test('what is typed already is kept', () => {
    const input = inputOf({}, { duties: '主管林业和草原' });
    expect(rowOf(input, 'duties', lastYear)?.text).toBe('主管林业和草原');
  });
});

test('what was typed for another outline stays, at the end', () => {
  const rows = materialRows(inputOf({}, { stateCapital: '无' }), NOTHING);
  expect(rows.at(-1)).toMatchObject({ id: 'stateCapital', section: '其他提纲', text: '无' });
});
