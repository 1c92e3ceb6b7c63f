import { expect, test } from 'vitest';
import { askOf } from '../../src/draft/ask';
import { draft } from '../../src/draft/draft';
import { evidenceAsks } from '../../src/draft/evidence';
import { factsOf } from '../../src/draft/facts';
import { build } from './builder';
import { citedLines } from './cited';
import { materialOf } from './material';
import { BASE_FORM, outline, ROW } from './simple';

const bare = { ...outline, preamble: [], sections: [] };

test('a report opens with its title and year and ends with attachment, unit and date', () => {
  const report = draft({
    ...build({ ...BASE_FORM, filledOn: '2024年3月1日' }),
    outline: bare,
    style: 'prose',
  });
  expect(report.blocks.map((block) => [block.id, block.kind, citedLines([block])[0]])).toEqual([
    ['title', 'title', '某县林业局‹C3›部门整体支出绩效自评报告'],
    ['subtitle', 'subtitle', '（2023‹A2›年度）'],
    ['attachment', 'attachment', '附件：2023‹A2›年度部门整体支出绩效自评表'],
    ['signature', 'signature', '某县林业局‹C3›'],
    ['date', 'date', '2024年3月1日‹A21›'],
  ]);
  expect(report).toMatchObject({ form: '自评表!A1', forms: ['自评表!A1'], missing: [] });
});

test('what is typed before the first heading is paragraphs, whatever lists it holds', () => {
  const preamble = [askOf({ id: 'opening', prompt: '开头' })];
  const material = materialOf({ opening: '一、职能\n1.管理林业\n2.防火\n二、机构\n设三个股室' });
  const { blocks } = draft({
    ...build(BASE_FORM),
    outline: { ...bare, preamble },
    style: 'prose',
    material,
  });
  expect(blocks.slice(2, 7).map(({ id, kind }) => [id, kind])).toEqual([
    ['paragraph', 'paragraph'],
    ['paragraph#2', 'paragraph'],
    ['paragraph#3', 'paragraph'],
    ['paragraph#4', 'paragraph'],
    ['paragraph#5', 'paragraph'],
  ]);
});

test('what is asked in tables and pictures is nothing: only text is missing', () => {
  const sections = [
    {
      heading: '得分',
      level: 1 as const,
      states: ['scorePicture' as const, 'indicatorTable' as const],
      asks: [],
      optional: false,
      fallback: false,
    },
  ];
  const report = draft({ ...build(BASE_FORM), outline: { ...bare, sections }, style: 'prose' });
  expect(report.blocks.slice(2, 5).map(({ id, kind }) => [id, kind])).toEqual([
    ['得分|', 'heading'],
    ['得分|scorePicture|chart', 'chart'],
    ['得分|indicatorTable|table', 'table'],
  ]);
  expect(report.missing).toEqual(['签发日期']);
});

test('a name is asked for where the form has none', () => {
  const facts = factsOf({
    ...build({ ...BASE_FORM, kind: 'project', unitName: null, year: null }),
    outline,
    style: 'prose',
  });
  const text = (words: string) => ({ text: `【请补充：${words}】`, missing: true });
  expect(facts).toMatchObject({
    unit: text('单位全称'),
    project: text('项目名称'),
    year: text('评价年度'),
    owner: '该项目',
    self: '我单位',
  });
});

test('of several forms the first that states a unit and the first that states a year count', () => {
  const nameless = build({ ...BASE_FORM, unitName: null, year: null });
  const dated = build({ ...BASE_FORM, unitName: null, year: 2022 });
  const named = build({ ...BASE_FORM, unitName: '某县水利中心', year: 2021 });
  const facts = factsOf({ ...nameless, tables: [nameless, dated, named], outline, style: 'prose' });
  expect(facts.year.text).toBe('2022');
  expect(facts.unit.text).toBe('某县水利中心');
  expect(facts.self).toBe('我中心');
  expect(facts.parts.map(({ self, year, parts }) => [self, year.text, parts])).toEqual([
    ['我中心', '【请补充：评价年度】', []],
    ['我中心', '2022', []],
    ['我中心', '2021', []],
  ]);
});

test('evidence is asked for by the name of the row, with its project where it has one', () => {
  const asks = (kind: 'project' | 'department') => {
    const one = build({ ...BASE_FORM, kind, project: '甲', indicators: [ROW, ROW] });
    return evidenceAsks(factsOf({ ...one, outline, style: 'prose' }).rows).map(({ id, prompt }) => [
      id,
      prompt,
    ]);
  };
  expect(asks('department')).toEqual([
    ['evidence:培训场次', '“培训场次”完成情况的具体事实、数据和佐证材料'],
    ['evidence:培训场次#2', '“培训场次”完成情况的具体事实、数据和佐证材料'],
  ]);
  expect(asks('project')).toEqual([
    ['evidence:甲·培训场次', '“甲”“培训场次”完成情况的具体事实、数据和佐证材料'],
    ['evidence:甲·培训场次#2', '“甲”“培训场次”完成情况的具体事实、数据和佐证材料'],
  ]);
});
