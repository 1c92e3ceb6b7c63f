import { expect, test } from 'vitest';
import type { ProofTable } from '../../src/model/proof';
import { findingsOf } from './findings';
import { tableOf } from './prose';

const table = (project: string | null, year: number): ProofTable => {
  const { form, score } = tableOf();
  return { score, form: { ...form, project, year } };
};
const report = (name: string, ...before: string[]) =>
  [...before, `${name}绩效自评报告`, '（2023年度）', '一、概况', '按计划开展工作。'].join('\n');

/** Paragraphs of the titles of reports that were held against a form of another year. */
const held = (text: string, ...tables: readonly ProofTable[]) =>
  findingsOf('R09', text, { tables }).map(({ place }) => place?.paragraph);

const BOTH = `${report('甲路改造项目')}\n${report('乙 公园项目')}`;

test('of several reports in one text each is held against the forms that it names', () => {
  expect(held(BOTH, table('甲路改造项目', 2023), table('乙公园项目', 2023))).toEqual([]);
  expect(held(BOTH, table('甲路改造项目', 2022), table('乙公园项目', 2023))).toEqual([0]);
  expect(held(BOTH, table('甲 路改造\u3000项目', 2023), table('乙公园项目', 2022))).toEqual([4]);
  expect(held(BOTH, table(null, 2022), table('乙公园项目', 2023))).toEqual([0]);
});

test('reports that name no form are held against all of them', () => {
  expect(held(BOTH, table('丙桥项目', 2022), table('', 2023))).toEqual([0, 4]);
  expect(held(BOTH, table('丙桥项目', 2023))).toEqual([]);
});

test('a report by itself is held against all forms given with it', () => {
  const text = report('乙公园项目');
  expect(held(text, table('甲路改造项目', 2022), table('乙公园项目', 2023))).toEqual([0]);
});

test('boundary: the name of a form counts in the first eight lines of a report', () => {
  const words = (count: number) => [
    ...Array.from({ length: count }, () => '前言。'),
    '乙公园项目。',
  ];
  const second = (count: number) => [
    ...report('第二份').split('\n').slice(0, 2),
    ...words(count),
    '一、概况',
  ];
  const text = (count: number) => [report('甲路改造项目'), ...second(count)].join('\n');
  const tables = [table('丙桥项目', 2022), table('甲路改造项目', 2023), table('乙公园项目', 2023)];
  expect(held(text(5), ...tables)).toEqual([]);
  expect(held(text(6), ...tables)).toEqual([4]);
});
