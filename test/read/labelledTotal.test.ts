import { expect, test } from 'vitest';
import type { CellValue } from '../../src/model/grid';
import { readForms } from '../../src/read';
import { formWorkbook } from '../support/forms';
import { sheet, workbook } from '../support/sheets';

type Row = readonly CellValue[];

/** What is stated in a national form with these rows below its head, and instead of its total row. */
function stated(above: readonly Row[], below: readonly Row[]) {
  const rows = (formWorkbook().grids[0]?.rows ?? []).map((row) => row.map(({ value }) => value));
  const total = rows.findIndex(([first]) => first === '总分');
  const all = [...rows.slice(0, 3), ...above, ...rows.slice(3, total), ...below];
  const [form] = readForms(workbook(sheet(all)));
  if (!form) throw new Error('no form');
  const { total: mark, grade, cells } = form.stated;
  return { rows: form.indicators.length, total: mark?.toFixed() ?? null, grade, ...{ cells } };
}

const NOTHING = { rows: 1, total: null, grade: null, cells: {} };

test.each<[string, Row[], object]>([
  [
    'in one row with the grade',
    [['自评总分', 96, '自评等级', '优秀']],
    { rows: 1, total: '96', grade: '优', cells: { total: 'B10', grade: 'D10' } },
  ],
  [
    'in one row with the grade, both to be filled in',
    [['自评总分', null, '自评等级', null]],
    { rows: 1, total: null, grade: null, cells: { total: 'B10', grade: 'D10' } },
  ],
  [
    'in text, the grade below',
    [
      ['总分', '96分'],
      ['等级', '优'],
    ],
    { rows: 1, total: '96', grade: '优', cells: { total: 'B10', grade: 'B11' } },
  ],
  [
    'called 自评得分',
    [['自评得分', 96]],
    { rows: 1, total: '96', grade: null, cells: { total: 'B10', grade: 'I10' } },
  ],
  [
    'in its own column, the grade asked for in that of the targets',
    [['综合得分', null, null, null, '评定等级', '优', 100, 96]],
    { rows: 1, total: '96', grade: '优', cells: { total: 'H10', weight: 'G10', grade: 'F10' } },
  ],
  [
    'in its own column, whatever stands beside the label',
    [['自评总分', 100, null, null, null, null, 100, 96]],
    { rows: 1, total: '96', grade: null, cells: { total: 'H10', weight: 'G10', grade: 'I10' } },
  ],
])('below the indicators: %s', (_, below, expected) => {
  expect(stated([], below)).toEqual(expected);
});

test.each<[string, Row[], object]>([
  [
    'with the grade',
    [['自评等级', '良', '自评总分', 86.5]],
    { rows: 1, total: '86.5', grade: '良', cells: { total: 'D4', grade: 'B4' } },
  ],
  [
    'to be filled in',
    [['自评等级', null, '自评总分', null, '填报人']],
    { rows: 1, total: null, grade: null, cells: { total: 'D4', grade: 'B4' } },
  ],
  [
    'without a grade',
    [['综合得分', 90]],
    { rows: 1, total: '90', grade: null, cells: { total: 'B4' } },
  ],
  ['a label without a number is none', [['自评得分', '原因']], NOTHING],
  ['a label with a blank beside it is none', [['自评得分', null, '原因']], NOTHING],
])('above the indicators: %s', (_, above, expected) => {
  expect(stated(above, [])).toEqual(expected);
});

test('a grade above the table belongs to the total below it', () => {
  const total = ['总分', null, null, null, null, null, 100, 96];
  expect(stated([['自评等级', '优']], [total])).toEqual({
    rows: 1,
    total: '96',
    grade: '优',
    cells: { total: 'H11', weight: 'G11', grade: 'B4' },
  });
});

test('a grade may be told with its label in its cell', () => {
  const total = ['总分', null, null, null, null, null, 100, 96, '自评等级：良'];
  expect(stated([], [total])).toMatchObject({ grade: '良', cells: { grade: 'I10' } });
});

test('the grade is not written among remarks, though they serve for reasons', () => {
  const gradeCell = (reason: string) => {
    const [grid] = formWorkbook().grids;
    const rows = (grid?.rows ?? []).map((row) =>
      row.map(({ value }) => (value === '偏差原因分析及改进措施' ? reason : value)),
    );
    return readForms(workbook(sheet(rows)))[0]?.stated.cells.grade;
  };
  expect(gradeCell('原因说明')).toBe('I10');
  expect(gradeCell('备注（偏差原因）')).toBe('I10');
  expect(gradeCell('备 注')).toBeUndefined();
});
