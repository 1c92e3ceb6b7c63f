import { expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { textOf } from '../../src/draft/runs';
import { outlineOf } from '../../src/outlines';
import { build, type FormSpec } from './builder';
import { citedRuns } from './cited';

const FORM: FormSpec = {
  unitName: '某区某局',
  year: 2023,
  funds: [],
  goals: [],
  indicators: [],
  executionScore: null,
  grade: null,
};

const dated = (text: string | null, spec: Partial<FormSpec> = {}, print = textOf): string => {
  const cell = { sheet: '报告素材', address: 'C9' };
  const material = new Map(text === null ? [] : [['signDate', { id: 'signDate', text, cell }]]);
  const { blocks } = draft({
    ...build({ ...FORM, ...spec }),
    outline: outlineOf('jiangxi'),
    style: 'prose',
    material,
  });
  return blocks.flatMap((block) => (block.kind === 'date' ? [print(block.runs)] : [])).join();
};

test.each([
  ['2024-4-16', '2024年4月16日'],
  ['2024年4月16日', '2024年4月16日'],
  ['2024.01.01', '2024年1月1日'],
  ['2024/12/31', '2024年12月31日'],
  ['2024年 4月 16日', '2024年4月16日'],
  ['4月16日', '4月16日'],
  ['公元2024-4-16', '公元2024-4-16'],
  ['2024-4-16印发', '2024-4-16印发'],
])('%s is signed as %s', (typed, signed) => {
  expect(dated(typed)).toBe(signed);
});

test.each(['2024-13-45', '2024-13-1', '2024年4月32日', '2024年0月1日', '2024年4月0日'])(
  '%s is no date and is asked again',
  (typed) => {
    expect(dated(typed)).toMatch(/^【请补充：签发日期.*不是一个日期.*】$/);
  },
);

test('a date knows the cell it was typed in; one written another way is worked out from it', () => {
  const at = (text: string | null, spec: Partial<FormSpec> = {}) => dated(text, spec, citedRuns);
  expect(at('2024年4月16日')).toBe('2024年4月16日‹报告素材!C9›');
  expect(at('2024-4-16')).toBe('2024年4月16日‹=报告素材!C9›');
  expect(at(null, { filledOn: '2024年4月16日' })).toBe('2024年4月16日‹A21›');
});

test('without a date, or with one of before the year’s end, it is asked for', () => {
  expect(dated(null)).toBe('【请补充：签发日期】');
  expect(dated('某年某月')).toBe('【请补充：签发日期】');
  expect(dated('2023年12月31日')).toBe(
    '【请补充：签发日期，所填日期“2023年12月31日”早于评价年度结束，请核对】',
  );
  expect(dated(null, { filledOn: '2022年1月3日' })).toBe(
    '【请补充：签发日期，自评表填报日期“2022年1月3日”早于评价年度结束，请核对】',
  );
  expect(dated('2022年1月3日', { year: null })).toBe('2022年1月3日');
});
