import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { outlineOf } from '../../src/outlines';
import { build, type FormSpec, type FundSpec } from './builder';
import { materialOf } from './material';
import { linesOf } from './print';
import { BASE_FORM, ROW } from './simple';

const outline = outlineOf('hunan');
const TOTAL: FundSpec = { role: 'total', label: '总额', initial: 10, budget: 10, executed: 9 };
const lines = (spec: Partial<FormSpec>, texts: Readonly<Record<string, string>> = {}): string[] => {
  const sample = build({ ...BASE_FORM, funds: [TOTAL], executionScore: 9, ...spec });
  return linesOf(draft({ ...sample, outline, style: 'itemised', material: materialOf(texts) }));
};
/** What stands under a heading. */
const under = (all: string[], heading: string, count = 1): string[] => {
  const at = all.findIndex((line) => line.endsWith(heading));
  return all.slice(at + 1, at + 1 + count);
};

describe('parts of the budget', () => {
  const basic: FundSpec = {
    role: 'basic',
    label: '其中：基本支出',
    initial: null,
    budget: 6,
    executed: 6,
  };

  test('are told as far as the form has them, the rest is asked', () => {
    expect(under(lines({ funds: [TOTAL, basic] }), '）基本支出情况', 2)).toEqual([
      '自评表列明，2023年度基本支出全年预算数为6万元，全年执行数为6万元，执行率为100%。',
      '2023年度基本支出的具体情况为：【请补充：基本支出的年初预算数、全年预算数和实际支出数，其中人员经费、日常公用经费的数额及占比，与决算一致】。',
    ]);
    expect(under(lines({}), '）项目支出情况')[0]).toMatch(
      /^2023年度项目支出的具体情况为：【请补充/u,
    );
  });

  test('a part without a row is not claimed to be nothing', () => {
    expect(under(lines({}), '政府性基金预算支出情况')[0]).toMatch(
      /^2023年度政府性基金预算支出情况为：【请补充/u,
    );
  });

  test('a row of 0 is told, and nothing more is asked', () => {
    const fund: FundSpec = {
      role: 'fiscal',
      label: '政府性基金拨款',
      initial: null,
      budget: 0,
      executed: 0,
    };
    expect(under(lines({ funds: [TOTAL, fund] }), '三、政府性基金预算支出情况', 2)).toEqual([
      '自评表列明，2023年度政府性基金拨款全年预算数为0万元，全年执行数为0万元，执行率不适用。',
      '四、国有资本经营预算支出情况',
    ]);
  });
});

test('each level-1 group is headed by its weight, score and loss', () => {
  const satisfied = {
    ...ROW,
    level1: '满意度指标',
    level2: '满意度指标',
    name: '群众',
    score: null,
  };
  const found = lines({ indicators: [ROW, satisfied] }).filter((line) =>
    /^（.）.*（分值/u.test(line),
  );
  expect(found).toEqual([
    '（一）预算执行率（分值10分，得9分，扣1分）',
    '（二）产出指标（分值10分，得8分，扣2分）',
    '（三）满意度指标（分值10分，得分尚未确定）',
  ]);
});

test('a group of nothing but rows that do not apply claims no points', () => {
  const gone = { ...ROW, isVoid: true, score: 0 };
  const all = lines({ indicators: [gone, { ...ROW, level1: '效益指标', level2: '社会效益' }] });
  expect(all).toContain('（二）产出指标（不适用）');
});

test('sections that a unit may not have are left out until something is typed for them', () => {
  const texts = { socialInsuranceFund: '支出3万元', otherMatters: '机构合并' };
  const headings = (all: string[]): string[] =>
    all.filter((line) => /^[一二三四五六七八九十]+、/u.test(line));
  expect(headings(lines({}))).toHaveLength(8);
  expect(headings(lines({}, texts))).toHaveLength(10);
  expect(headings(lines({}, texts))[4]).toBe('五、社会保险基金预算支出情况');
});
