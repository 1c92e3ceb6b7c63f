import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { build, type IndicatorSpec } from './builder';
import { materialOf } from './material';
import { linesOf } from './print';
import { BASE_FORM, outline, ROW } from './simple';

const rows: IndicatorSpec[] = ['甲', '乙', '丙'].map((name) => ({ ...ROW, name, score: 10 }));
const lines = (style: 'prose' | 'itemised', texts: Readonly<Record<string, string>>): string[] =>
  linesOf(
    draft({
      ...build({ ...BASE_FORM, indicators: rows }),
      outline,
      style,
      material: materialOf(texts),
    }),
  );
const from = (all: string[], opening: string, count: number): string[] => {
  const at = all.findIndex((line) => line.startsWith(opening));
  return all.slice(at, at + count);
};

describe('evidence typed for an indicator', () => {
  test('follows its paragraph in the itemised style', () => {
    expect(from(lines('itemised', { 'evidence:乙': '办班两期\n到课98人' }), '乙，', 4)).toEqual([
      '乙，年度指标值：≥10场，实际完成值：8场，分值10分，得10分。',
      '办班两期。',
      '到课98人。',
      '丙，年度指标值：≥10场，实际完成值：8场，分值10分，得10分。',
    ]);
  });

  test('ends its sentence in prose, where rows without evidence stay together', () => {
    const found = from(lines('prose', { 'evidence:丙': '办班两期。\n到课98人。' }), '数量指标', 4);
    expect(found).toEqual([
      '数量指标共设3项，分值合计30分，得30分。3项指标均得满分。',
      '甲年度指标值为不少于10场，实际完成值为8场，分值10分，得10分；乙实际完成值为8场，年度指标值为不少于10场，分值10分，得10分。',
      '丙以不少于10场为年度指标值，实际完成值为8场，分值10分，得10分。办班两期。',
      '到课98人。',
    ]);
  });

  test('a list in it keeps its order as 一是、二是', () => {
    expect(
      from(lines('itemised', { 'evidence:丙': '1.办班\n2.到课' }), '丙，', 3).slice(1),
    ).toEqual(['一是办班。', '二是到课。']);
  });

  test('of another indicator is not told', () => {
    expect(lines('itemised', { 'evidence:丁': '办班两期' }).join('')).not.toContain('办班');
  });
});

test('evidence for an effect answers for the effects as a whole', () => {
  const effect = { ...ROW, level1: '效益指标', level2: '社会效益指标', name: '知晓率' };
  const sample = build({ ...BASE_FORM, indicators: [effect] });
  const missing = (texts: Readonly<Record<string, string>>): string =>
    draft({ ...sample, outline, style: 'prose', material: materialOf(texts) }).missing.join();
  expect(missing({})).toContain('能说明效果的数据');
  expect(missing({ 'evidence:知晓率': '由60%升至80%' })).not.toContain('能说明效果的数据');
});

test('usual kinds of outputs that the form leaves out are named', () => {
  const quality = { ...ROW, level2: '质量指标' };
  const text = (indicators: IndicatorSpec[]): string =>
    linesOf(draft({ ...build({ ...BASE_FORM, indicators }), outline, style: 'prose' })).join('\n');
  expect(text([ROW, quality])).toContain('自评表的产出指标中未设时效指标、成本指标。');
  expect(
    text([
      { ...ROW, level2: '运行成本' },
      { ...ROW, level2: '管理效率' },
    ]),
  ).not.toContain('产出指标中未设');
});
