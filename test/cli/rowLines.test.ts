import { expect, test } from 'vitest';
import { rowLines } from '../../src/cli/rowLines';
import { readForms } from '../../src/read';
import { type Put, sheet, workbook } from '../support/sheets';

const ROWS: Put[][] = [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '旁注'],
  ['产出指标', '数量指标', '甲', '≥5场', '6场', 60, 60],
  [null, null, '乙', '≥5场', '5场'],
  ['效益指标', '社会效益指标', '丙', '≥95%', '96%', 40, 40],
];

test('rows that share their marks are told, headers nobody knows are not', () => {
  const forms = readForms(workbook(sheet(ROWS, { merges: ['F3:F4', 'G3:G4'] })));
  expect(forms[0]?.mapping.questions.length).toBeGreaterThan(1);
  expect(rowLines(forms)).toEqual([expect.stringMatching(/^请留意：自评表 第4行与上一行合用/)]);
});

test('rows that share one weight are told together', () => {
  const rows = ROWS.map((row, index) => (index === 3 ? [...row, null, 30] : row));
  const forms = readForms(workbook(sheet(rows, { merges: ['F3:F4'] })));
  expect(rowLines(forms)).toEqual([
    expect.stringMatching(/^请留意：自评表 第3、4行合用一个分值（F3，60分）/),
  ]);
});
