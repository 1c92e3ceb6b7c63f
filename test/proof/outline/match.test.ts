import { expect, test } from 'vitest';
import type { Outline, OutlineSection } from '../../../src/model/outline';
import { OUTLINES } from '../../../src/outlines';
import { proofContext } from '../../../src/proof';
import { chooseOutline } from '../../../src/proof/outline/choose';
import { comparable, filled, type ReportKind } from '../../../src/proof/outline/filled';
import { gistOf, likeness } from '../../../src/proof/outline/gist';
import { likenessOf } from '../../../src/proof/outline/likenesses';
import { isRequired, matchOutline } from '../../../src/proof/outline/match';
import { structureOf } from '../../../src/proof/structure';
import { proseOf } from '../prose';

type Put = Partial<OutlineSection> & { readonly heading: string };

function outlineOf(sections: readonly Put[], put: Partial<Outline> = {}): Outline {
  const [any] = OUTLINES;
  if (!any) throw new Error('no outline');
  const whole = sections.map((section) => ({ level: 1, ...section }) as OutlineSection);
  return { ...any, kinds: ['department', 'project'], sections: whole, ...put };
}

const TOP = [
  '部门概况',
  '资金投入',
  '过程管控',
  '产出数量',
  '社会效益',
  '群众满意',
  '存在问题',
  '改进措施',
  '结果应用',
  '附表目录',
];
const HAN = '一二三四五六七八九十';
const numbered = (headings: readonly string[]) =>
  headings.map((heading, at) => `${HAN.charAt(at)}、${heading}\n内容。`).join('\n');
const titled = (headings: readonly string[]) => headings.map((heading): Put => ({ heading }));
const chosen = (text: string, ...outlines: readonly Outline[]) =>
  chooseOutline(proofContext(proseOf(text), {}), outlines);

test('boundary: seven of ten main sections, and the outline is followed; with six it is not', () => {
  const outline = outlineOf(titled(TOP));
  expect(chosen(numbered(TOP.slice(0, 7)), outline)).toBe(outline);
  expect(chosen(numbered(TOP.slice(0, 6)), outline)).toBeNull();
});

test('boundary: half of the sub-sections, and the outline is followed; with a third it is not', () => {
  const inner = (...headings: string[]) =>
    outlineOf([
      ...titled(TOP.slice(0, 3)),
      ...headings.map((heading): Put => ({ heading, level: 2 })),
    ]);
  const text = `${numbered(TOP.slice(0, 3))}\n（一）拨款进度\n内容。`;
  const half = inner('拨款进度', '验收结算');
  expect(chosen(text, half)).toBe(half);
  expect(chosen(text, inner('拨款进度', '验收结算', '人员培训'))).toBeNull();
});

test('boundary: three headings have to be there', () => {
  const two = outlineOf([
    { heading: '部门概况' },
    { heading: '存在问题' },
    { heading: '附表目录', optional: true },
  ]);
  expect(chosen(numbered(['部门概况', '存在问题']), two)).toBeNull();
  expect(chosen(numbered(['部门概况', '存在问题', '附表目录']), two)).toBe(two);
});

test('boundary: a main section may stand one level below, not two', () => {
  const outline = outlineOf(titled(['部门概况', '存在问题', '改进措施']));
  const at = (marks: readonly string[], above: string) =>
    `${above}${outline.sections.map(({ heading }, index) => `${marks[index]}${heading}\n内容。`).join('\n')}`;
  expect(chosen(at(['（一）', '（二）', '（三）'], '一、报告\n'), outline)).toBe(outline);
  expect(chosen(at(['1.', '2.', '3.'], '一、报告\n（一）正文\n'), outline)).toBeNull();
});

test('the outline that fits best is chosen, of those for this kind of report', () => {
  const large = outlineOf(titled(TOP));
  const small = outlineOf(titled(TOP.slice(0, 3)));
  const text = numbered(TOP.slice(0, 8));
  expect(chosen(text, large, small)).toBe(small);
  expect(chosen(text, small, large)).toBe(small);
  const forProjects = outlineOf(titled(TOP.slice(0, 3)), { kinds: ['project'] });
  expect(chosen(text, forProjects)).toBe(forProjects);
  expect(chosen(`我局部门整体支出情况如下。\n${text}`, forProjects, large)).toBe(large);
});

const matches = (text: string, sections: readonly Put[], kind: ReportKind = null) =>
  matchOutline(outlineOf(sections), structureOf(proseOf(text)), kind);
const found = (text: string, sections: readonly Put[], kind: ReportKind = null) =>
  matches(text, sections, kind).map((match) => match.found?.paragraph ?? null);

test('of headings alike the one inside the section above stands for the section', () => {
  const text = '一、资金投入\n（一）落实经过\n甲。\n二、群众满意\n（一）落实经过\n乙。';
  expect(found(text, [{ heading: '群众满意' }, { heading: '落实经过', level: 2 }])).toEqual([3, 4]);
  expect(found(text, [{ heading: '资金投入' }, { heading: '落实经过', level: 2 }])).toEqual([0, 1]);
});

test('of headings alike the one on the level of the section stands for it, of several the first', () => {
  const text = '一、报告\n（一）存在问题\n甲。\n二、存在问题\n乙。\n三、存在问题\n丙。';
  expect(found(text, [{ heading: '存在问题' }])).toEqual([3]);
  expect(found(text, [{ heading: '存在问题', level: 2 }])).toEqual([1]);
});

test('a section for one kind of report belongs to it, and to those of no known kind', () => {
  const sections: Put[] = [{ heading: '部门概况' }, { heading: '存在问题', kinds: ['project'] }];
  const text = numbered(['部门概况', '存在问题']);
  expect(found(text, sections, null)).toEqual([0, 2]);
  expect(found(text, sections, 'project')).toEqual([0, 2]);
  expect(found(text, sections, 'department')).toEqual([0]);
});

test('what lies in an optional section need not be there either', () => {
  const all = matches('一、部门概况\n甲。', [
    { heading: '资金投入', optional: true },
    { heading: '拨款进度', level: 2 },
    { heading: '部门概况' },
    { heading: '人员培训', level: 2 },
    { heading: '验收结算', level: 2, optional: true },
  ]);
  expect(all.map((match) => isRequired(all, match))).toEqual([false, false, true, true, false]);
});

test('notes and marks in a heading are not compared', () => {
  const { text, size, pairs } = gistOf('拨款 进度（5分）：');
  expect([text, size, [...pairs]]).toEqual(['拨款进度', 3, ['拨款', '款进', '进度']]);
  expect(gistOf('（单位）拨款、进度').text).toBe('拨款进度');
});

test('how alike two headings are', () => {
  const alike = (a: string, b: string) => likeness(gistOf(a), gistOf(b));
  expect(alike('拨款进度', '拨款进度')).toBe(1);
  expect(alike('拨款进度', '拨款进程')).toBeCloseTo(2 / 3, 9);
  expect(alike('拨款进', '各镇各村逐月拨款进')).toBe(0.8);
  expect(alike('拨款', '各镇各村逐月拨款')).toBe(0.6);
  expect(alike('拨款', '验收')).toBe(0);
});

test('longer reports are matched by the headings they open with', () => {
  const structure = structureOf(proseOf('一、部门概况\n'.repeat(401)));
  expect(structure.sections).toHaveLength(401);
  expect(likenessOf(structure, '部门概况')).toHaveLength(400);
});

test('placeholders of an outline are filled for the kind of report, those without words left out', () => {
  expect(filled('{unit}{subject}{duty}{scope}', 'project')).toBe('项目项目项目支出');
  expect(filled('{unit}{subject}{duty}{scope}', null)).toBe('部门履职部门整体支出');
  expect(comparable('{subject}{duty}完成{scope}', 'project')).toBe('项目完成');
});
