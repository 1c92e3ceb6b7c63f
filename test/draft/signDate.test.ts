import { expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { textOf } from '../../src/draft/runs';
import { outlineOf } from '../../src/outlines';
import { build, type FormSpec } from './builder';

const FORM: FormSpec = {
  unitName: '某区某局',
  year: 2023,
  funds: [],
  goals: [],
  indicators: [],
  executionScore: null,
  grade: null,
};

const dated = (text: string): string => {
  const cell = { sheet: '报告素材', address: 'C9' };
  const material = new Map([['signDate', { id: 'signDate', text, cell }]]);
  const { blocks } = draft({
    ...build(FORM),
    outline: outlineOf('jiangxi'),
    style: 'prose',
    material,
  });
  return blocks.flatMap((block) => (block.kind === 'date' ? [textOf(block.runs)] : [])).join();
};

test.each([
  ['2024-4-16', '2024年4月16日'],
  ['2024年4月16日', '2024年4月16日'],
])('%s is signed as %s', (typed, signed) => {
  expect(dated(typed)).toBe(signed);
});

test.each(['2024-13-45', '2024年4月32日', '2024年0月1日'])(
  '%s is no date and is asked again',
  (typed) => {
    expect(dated(typed)).toMatch(/^【请补充：签发日期.*不是一个日期.*】$/);
  },
);
