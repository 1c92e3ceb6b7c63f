import { expect, test } from 'vitest';
import { askOf } from '../../src/draft/ask';
import { draft } from '../../src/draft/draft';
import { materialRows } from '../../src/draft/materialRows';
import type { OutlineSection } from '../../src/model/outline';
import { build, type FormSpec } from './builder';
import { materialOf } from './material';
import { linesOf } from './print';
import { BASE_FORM, outline, ROW } from './simple';

/** What 报告素材 asks for a report of one section. */
function askedFor(spec: Partial<FormSpec>, more: Partial<OutlineSection>): string[] {
  const blank = { states: [], asks: [], optional: false, fallback: false };
  const section: OutlineSection = { heading: '一节', level: 1, ...blank, ...more };
  const one = { ...outline, preamble: [], sections: [section] };
  const input = { ...build({ ...BASE_FORM, ...spec }), outline: one, style: 'prose' as const };
  return materialRows(input, new Map()).map(({ id }) => id);
}

test('without a total neither adjustment nor what is left is asked', () => {
  const states = ['scoredGroups' as const];
  const total = { role: 'total', label: '总额', initial: 8, budget: 10, executed: 9 } as const;
  expect(askedFor({ funds: [total] }, { states })).toEqual(
    expect.arrayContaining(['adjustmentReason', 'balance']),
  );
  expect(askedFor({ funds: [] }, { states })).toEqual([
    'selfName',
    'evidence:培训场次',
    'signDate',
  ]);
});

test('asks that stand in for statements are left out where the form states something', () => {
  const asks = [askOf({ id: 'spending', prompt: '支出' })];
  const idsOf = (states: OutlineSection['states']) =>
    askedFor({}, { states, asks, fallback: true });
  expect(idsOf(['departmentExecution'])).not.toContain('spending');
  expect(idsOf([])).toContain('spending');
});

test('of benefits only those a form sets are asked about', () => {
  const idsOf = (...labels: string[]) => {
    const row = { ...ROW, level1: '效益指标' };
    const indicators = labels.map((level2) => ({ ...row, level2, name: level2 }));
    return askedFor({ indicators }, { states: ['benefits'] });
  };
  expect(idsOf('社会效益指标')).not.toContain('evidence:可持续影响指标');
  expect(idsOf('社会效益指标')).toContain('evidence:社会效益指标');
  expect(idsOf('可持续影响指标')).not.toContain('effectEvidence');
  expect(idsOf('可持续影响指标')).toContain('evidence:可持续影响指标');
  expect(idsOf('社会效益指标', '可持续影响指标')).toEqual(
    expect.arrayContaining(['evidence:社会效益指标', 'evidence:可持续影响指标']),
  );
});

test('a project without a name gives its rows no other', () => {
  const rows = materialRows(
    { ...build({ ...BASE_FORM, kind: 'project' }), outline, style: 'prose' },
    new Map(),
  );
  expect(rows.find(({ id }) => id === 'evidence:培训场次')?.prompt).toBe(
    '“培训场次”完成情况的具体事实、数据和佐证材料',
  );
});

test('before the first heading what was typed under headings of its own is plain text', () => {
  const ask = askOf({ id: 'opening', prompt: '开头' });
  const report = draft({
    ...build(BASE_FORM),
    outline: { ...outline, preamble: [ask] },
    style: 'prose',
    material: materialOf({ opening: '一、职能\n1.管理林业\n2.防火\n二、机构\n设三个股室' }),
  });
  expect(linesOf(report).slice(2, 7)).toEqual([
    '职能。',
    '管理林业。',
    '防火。',
    '机构。',
    '设三个股室。',
  ]);
});

test('a sentence that ends with its gap gets its stop', () => {
  const ask = askOf({ id: 'ground', prompt: '依据', sentence: '文件为【】' });
  const report = draft({
    ...build(BASE_FORM),
    outline: { ...outline, preamble: [ask] },
    style: 'prose',
    material: materialOf({ ground: '两份；' }),
  });
  expect(linesOf(report)[2]).toBe('文件为两份。');
});
