import { expect, test } from 'vitest';
import { address } from '../../src/grid/address';
import { draftReports, editsOf, examine, planMaterial } from '../../src/pipeline';
import { formWorkbook } from '../support/forms';
import { sheet, workbook } from '../support/sheets';

const outline = 'jiangxi';

test('what is lasting is taken over from the year before, the rest stands beside', () => {
  const { sheet: planned } = planMaterial(examine(formWorkbook()), { outline });
  if (!planned) throw new Error('a workbook without 报告素材 gets the sheet');
  const [header = [], ...rows] = planned.lines;
  const [text, id] = [
    header.indexOf('填写内容'),
    header.findIndex((name) => name.startsWith('编号')),
  ];
  const typed = rows.map((row) => row.map((cell, at) => (at === text ? `${row[id]}的内容` : cell)));
  const before = workbook(sheet([header, ...typed], { name: planned.name }));
  const next = planMaterial(examine(formWorkbook()), { outline, lastYear: before }).sheet;
  const linesOf = (name: string) => next?.lines.find((line) => line[id] === name);
  expect(address(0, text)).toBe('C1');
  expect(linesOf('selfName')?.slice(text, id)).toEqual(['selfName的内容', '']);
  expect(linesOf('problems')?.slice(text, id)).toEqual(['', 'problems的内容']);
});

test('of nothing examined nothing is planned, written or told', () => {
  const nothing = { ...examine(formWorkbook()), forms: [], scores: [] };
  expect(planMaterial(nothing, { outline }).sheet?.lines).toHaveLength(1);
  expect(draftReports(nothing, { outline })).toEqual([]);
});

test('a form whose score is not there is left out', () => {
  const unscored = { ...examine(formWorkbook()), scores: [] };
  expect([editsOf(unscored), draftReports(unscored, { outline })]).toEqual([[], []]);
});
