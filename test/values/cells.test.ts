import { expect, test } from 'vitest';
import type { CellValue } from '../../src/model/grid';
import { cellText } from '../../src/values/cellText';

const shown = (value: CellValue, format = 'General', formula: string | null = null) =>
  cellText({ value, format, formula });

test.each<[CellValue, string, string]>([
  [0.95, '0%', '95%'],
  [0.975, '0.00%', '97.5%'],
  [0.07, '0%', '7%'],
  [0.1, 'General', '0.1'],
  [195, '0.00', '195'],
  [44926, 'yyyy/m/d', '2022年12月31日'],
  [44926, 'yyyy"年"m"月"d"日"', '2022年12月31日'],
  [44926, '[$-804]yyyy年m月d日', '2022年12月31日'],
  [44926, '0.00_ ', '44926'],
  [' 200余份 ', 'General', '200余份'],
  [null, 'General', ''],
  [true, 'General', '是'],
  ['#DIV/0!', 'General', '#DIV/0!'],
])('%s formatted %s reads %s', (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test('a formula result is read to 15 digits, as Excel shows it', () => {
  expect(shown(0.1 + 0.2, 'General', '=0.1+0.2')).toBe('0.3');
  expect(shown(0.1 + 0.2)).toBe('0.30000000000000004');
});

test('date serials of a 1904 workbook', () => {
  expect(cellText({ value: 43464, format: 'yyyy/m/d', formula: null }, true)).toBe(
    '2022年12月31日',
  );
});
