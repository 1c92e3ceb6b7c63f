import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import type { ProofFinding } from '../../src/model/proof';
import { partsOf, shifted } from '../../src/proof/parts';

const starts = (...lines: string[]) =>
  partsOf(proseOfText(lines.join('\n'))).map(({ shift }) => shift);
const FIRST = ['东城街道绩效自评报告', '一、概况', '甲。', '二、问题', '乙。'];
/** Where a second report begins behind five lines of a first one; null where none does. */
const second = (...lines: string[]) => starts(...FIRST, ...lines)[1] ?? null;

describe('a title with a 一、 behind it opens a report', () => {
  test.each([
    ['西城街道绩效自评报告', true],
    ['　　西城街道绩效自评报告　', true],
    ['西城街道绩效自评报告（2023年度）', true],
    ['西城街道绩效自评报告(2023 年)', true],
    ['西城街道绩效自评报告（2023）', false],
    ['西城街道绩效自评报告（2023年度）的说明会', false],
    ['西城街道绩效自评报告（续）', false],
    ['西城街道附属卫生院绩效自评报告', true],
    ['附：西城街道绩效自评报告', false],
    ['　　附：西城街道绩效自评报告', false],
    ['三、西城街道绩效自评报告', false],
    ['甲项目已经完成；乙项目见绩效自评报告', false],
    [`${'长'.repeat(64)}绩效自评报告`, true],
    [`${'长'.repeat(65)}绩效自评报告`, false],
    ['西城街道工作总结', false],
  ])('%s: %s', (title, opens) => {
    expect(second(title, '一、概况', '丙。')).toBe(opens ? 5 : null);
  });
});

test('a part of a report that is called like one opens none without a 一、 of its own', () => {
  expect(starts('绩效自评报告', '一、概况', '绩效自评工作情况', '二、问题')).toEqual([0]);
  expect(starts('绩效自评报告', '一、概况', '甲。', '一、问题')).toEqual([0]);
});

test('what stands in a table opens no report', () => {
  expect(second('绩效自评报告', '| 项目 | 情况 |', '| 一、概况 | 好 |')).toBeNull();
  expect(second('| 名称 | 绩效自评报告 |', '一、概况')).toBeNull();
});

test('boundary: a title forty lines above the 一、 opens a report, one farther above does not', () => {
  const lines = (count: number) => Array.from({ length: count }, () => '前言。');
  expect(second('绩效自评报告', ...lines(39), '一、概况')).toBe(5);
  expect(second('绩效自评报告', ...lines(40), '一、概况')).toBeNull();
});

test('the name of the unit above a title belongs to its report, the end of the last report does not', () => {
  expect(second('西城街道办事处', '绩效自评报告', '一、概况')).toBe(5);
  expect(second('2024年4月16日', '绩效自评报告', '一、概况')).toBe(6);
  expect(starts('东城街道办事处', ...FIRST, ...FIRST)).toEqual([0, 6]);
  expect(starts(...FIRST.slice(0, 1), '一、西城街道办事处', ...FIRST)).toEqual([0, 2]);
});

test('each part holds its own paragraphs, the first what stands before it too', () => {
  const parts = partsOf(proseOfText(['目录', ...FIRST, ...FIRST].join('\n')));
  expect(parts.map(({ prose }) => prose.paragraphs.map(({ text }) => text))).toEqual([
    ['目录', ...FIRST],
    FIRST,
  ]);
});

test('boundary: two hundred reports are read one by one, more titles are no reports', () => {
  const reports = (count: number) => Array.from({ length: count }, () => FIRST.slice(0, 2)).flat();
  expect(starts(...reports(200))).toHaveLength(200);
  expect(starts(...reports(201))).toEqual([0]);
});

test('a finding of a part is told at its place in the whole text', () => {
  const finding: ProofFinding = {
    code: 'R18',
    severity: 'error',
    place: { paragraph: 2, start: 3, end: 4 },
    quote: '',
    cells: [],
    message: '有误。',
    found: null,
    expected: null,
    basis: [],
    fix: { place: { paragraph: 2, start: 3, end: 4 }, text: '在' },
  };
  const place = { paragraph: 9, start: 3, end: 4 };
  expect(shifted(finding, 7)).toEqual({ ...finding, place, fix: { place, text: '在' } });
  expect(shifted({ ...finding, fix: null }, 7)).toEqual({ ...finding, place, fix: null });
  expect(shifted({ ...finding, place: null, fix: null }, 7)).toMatchObject({ place: null });
});
