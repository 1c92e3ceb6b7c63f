import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report, ScoreBar } from '../../../src/model/report';
import { decimal } from '../../../src/numbers/decimal';
import { cleanLine } from '../../../src/write/clean';
import { toDocx } from '../../../src/write/toDocx';
import { HOSTILE, UNPRINTABLE } from '../hostile';
import { chart, sampleReport } from '../sampleReport';
import { paragraphOf, part, partsOf, styleOf } from '../wordFile';
import { all, type Element, one } from '../xml';

const PART = 'word/charts/chart1.xml';
const EMU_A_MILLIMETRE = 36_000;

let docx: Uint8Array;
beforeAll(async () => {
  docx = await toDocx([sampleReport]);
});

const barOf = (level2: string, weight = '1', score = '1'): ScoreBar => ({
  level1: '产出指标',
  level2,
  weight: decimal(weight),
  score: decimal(score),
  cells: [],
});
const reportWith = (bars: readonly ScoreBar[], caption = '图名'): Report => ({
  ...sampleReport,
  blocks: [{ kind: 'chart', caption, bars }],
});
const points = (element: Element) => all(element, 'c:v').map((value) => value.text);
const heightOf = (file: Uint8Array) =>
  Number(one(part(file, 'word/document.xml'), 'wp:extent').attributes.cy) / EMU_A_MILLIMETRE;

describe('the part of a chart', () => {
  it('is known to the package by type and relationship, and drawn where it belongs', () => {
    const types = all(part(docx, '[Content_Types].xml'), 'Override');
    expect(
      types.map(({ attributes }) => [attributes.PartName, attributes.ContentType]),
    ).toContainEqual([
      `/${PART}`,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    ]);
    const id = one(part(docx, 'word/document.xml'), 'c:chart').attributes['r:id'];
    const relations = all(part(docx, 'word/_rels/document.xml.rels'), 'Relationship');
    const found = relations.filter(({ attributes }) => attributes.Id === id);
    expect(found.map(({ attributes }) => attributes.Target)).toEqual(['charts/chart1.xml']);
    expect(new Set(relations.map(({ attributes }) => attributes.Id)).size).toBe(relations.length);
  });

  it('holds two rows of bars with their figures, the first on top', () => {
    const series = all(part(docx, PART), 'c:ser');
    expect(series.map((each) => points(one(each, 'c:tx')))).toEqual([['分值'], ['得分']]);
    const names = ['预算执行率', '产出指标', '数量指标', '质量指标', '时效指标', '成本指标'];
    for (const each of series) expect(points(one(each, 'c:cat')).slice(0, 6)).toEqual(names);
    const [weight, score] = series.map((each) => points(one(each, 'c:val')));
    expect(weight).toEqual('10 50 25 10 10 5 30 10 10 10 10'.split(' '));
    expect(score).toEqual('9.5 50 25 10 10 5 23 10 6 7 10'.split(' '));
    const axis = one(part(docx, PART), 'c:catAx');
    expect(one(axis, 'c:orientation').attributes.val).toBe('maxMin');
  });

  it('draws parts of a level-1 group fainter', () => {
    const [series] = all(part(docx, PART), 'c:ser');
    const faint = series
      ? all(series, 'c:dPt').map((each) => one(each, 'c:idx').attributes.val)
      : [];
    expect(faint).toEqual(['2', '3', '4', '5', '7', '8', '9']);
  });

  it('has its figures in a workbook as well, so that they can be changed in Word', () => {
    const workbook = unzipSync(docx)['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'];
    const sheet = part(workbook ?? new Uint8Array(), 'xl/worksheets/sheet1.xml');
    const numbers = all(sheet, 'c').filter(({ attributes }) => attributes.t === undefined);
    const second = numbers.filter(({ attributes }) => attributes.r?.startsWith('C'));
    expect(second.map(({ text }) => text)).toEqual('9.5 50 25 10 10 5 23 10 6 7 10'.split(' '));
  });
});

describe('the picture on the page', () => {
  it('is as wide as the text and has room for each row', async () => {
    const extent = one(part(docx, 'word/document.xml'), 'wp:extent').attributes;
    expect(Number(extent.cx) / EMU_A_MILLIMETRE).toBeCloseTo(156, 1);
    const [single, five] = await Promise.all([
      toDocx([reportWith([barOf('一')])]),
      toDocx([reportWith(['一', '二', '三', '四', '五'].map((name) => barOf(name)))]),
    ]);
    expect(heightOf(five) - heightOf(single)).toBe(5 * 9);
  });

  it('never is higher than a page; of too many groups it shows the level-1 ones', async () => {
    const many = Array.from({ length: 40 }, (_, index) => barOf(`指标${index}`));
    const file = await toDocx([reportWith([...many, { ...barOf('满意'), level1: '满意度指标' }])]);
    expect(heightOf(file)).toBeLessThan(225);
    const [series] = all(part(file, PART), 'c:ser');
    expect(series && points(one(series, 'c:cat'))).toEqual(['产出指标', '满意度指标·满意']);
    const fewer = await toDocx([reportWith(many.slice(0, 29))]);
    expect(heightOf(fewer)).toBeLessThan(225 - 10);
  });

  it('is told in words, each figure', () => {
    const { descr = '' } = one(part(docx, 'word/document.xml'), 'wp:docPr').attributes;
    expect(descr).toContain(chart.caption);
    expect(descr).toContain('产出指标：分值50，得分50，得分率100%；数量指标：分值25');
    for (const { level2 } of chart.bars) expect(descr).toContain(level2);
  });

  it('keeps its name with it, below', () => {
    const document = part(docx, 'word/document.xml');
    const paragraphs = all(document, 'w:p');
    const picture = paragraphs.find((each) => all(each, 'w:drawing').length > 0);
    expect(picture && all(picture, 'w:keepNext')).toHaveLength(1);
    const name = paragraphOf(docx, chart.caption);
    expect(paragraphs.indexOf(picture ?? name)).toBe(
      paragraphs.findIndex((each) => each.text === chart.caption) - 1,
    );
    expect(all(styleOf(docx, name), 'w:keepNext')).toEqual([]);
    expect(picture && one(styleOf(docx, picture), 'w:spacing').attributes['w:lineRule']).toBe(
      'auto',
    );
  });

  it('of nothing won has an axis that begins at 0 and reaches somewhere', async () => {
    const file = await toDocx([reportWith([barOf('一', '0', '0')])]);
    const scaling = one(one(part(file, PART), 'c:valAx'), 'c:scaling');
    expect(scaling.children.map(({ name }) => name)).toEqual(['c:orientation', 'c:max', 'c:min']);
  });

  it('is left out where there is nothing to draw', async () => {
    const file = await toDocx([reportWith([])]);
    expect(all(part(file, 'word/document.xml'), 'w:drawing')).toEqual([]);
    expect(Object.keys(partsOf(file))).not.toContain(PART);
  });
});

describe('several charts', () => {
  it('have numbers of their own', async () => {
    const file = await toDocx([sampleReport, sampleReport]);
    const document = part(file, 'word/document.xml');
    expect(all(document, 'wp:docPr').map(({ attributes }) => attributes.id)).toEqual(['1', '2']);
    const ids = all(document, 'c:chart').map(({ attributes }) => attributes['r:id']);
    const relations = all(part(file, 'word/_rels/document.xml.rels'), 'Relationship');
    const target = (id: string | undefined) =>
      relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
    expect(ids.map(target)).toEqual(['charts/chart1.xml', 'charts/chart2.xml']);
  });
});

describe.each([...HOSTILE, UNPRINTABLE])('%j as the name of a group', (text) => {
  it('is text and nothing else', async () => {
    const harmless = await toDocx([reportWith([barOf('甲')], '乙')]);
    const file = await toDocx([reportWith([{ ...barOf(text), level1: text }], text)]);
    const shown = cleanLine(text).trim();
    const elements = (bytes: Uint8Array, path: string) =>
      all(part(bytes, path), 'c:pt').length + all(part(bytes, path), 'w:r').length;
    for (const path of [PART, 'word/document.xml']) {
      expect(elements(file, path)).toBe(elements(harmless, path));
    }
    const [label = ''] = points(one(part(file, PART), 'c:cat'));
    expect(shown.startsWith(label.replace(/…$/, ''))).toBe(true);
    const { descr = '' } = one(part(file, 'word/document.xml'), 'wp:docPr').attributes;
    expect(descr.startsWith(shown)).toBe(true);
  });
});
