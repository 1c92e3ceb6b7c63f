import { draft } from '../../src/draft/draft';
import { outlineOf } from '../../src/outlines';
import { build, type FormSpec, type IndicatorSpec } from './builder';
import { linesOf } from './print';

export const outline = outlineOf('jiangxi');
/** A row that lost 2 of 10 points. */
export const ROW: IndicatorSpec = {
  level1: '产出指标(50分)',
  level2: '数量指标',
  name: '培训场次',
  target: ['≥10场', 'quantity', 10, '场', '>='],
  actual: ['8场', 'quantity', 8, '场'],
  weight: 10,
  score: 8,
};
export const BASE_FORM: FormSpec = {
  unitName: '某县林业局',
  year: 2023,
  funds: [{ role: 'total', label: '年度资金总额', initial: 10, budget: 10, executed: 10 }],
  goals: [{ expected: '', actual: '' }],
  indicators: [ROW],
  executionScore: 10,
  grade: '优',
};
/** The lines of the report on a small form that differs by `spec`. */
export const lines = (
  spec: Partial<FormSpec>,
  style: 'prose' | 'itemised' = 'itemised',
): string[] => linesOf(draft({ ...build({ ...BASE_FORM, ...spec }), outline, style }));
export const text = (spec: Partial<FormSpec>, style?: 'prose' | 'itemised'): string =>
  lines(spec, style).join('\n');
