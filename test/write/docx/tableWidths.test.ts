import { describe, expect, it } from 'vitest';
import { tableWidths } from '../../../src/write/docx/tableWidths';
import type { TableBlock } from '../../../src/write/normalTable';

const TEXT_WIDTH = 8844;
/** Width of the text alone, in characters of 10.5 pt, less padding and border. */
const room = (width: number) => (width - 124) / 210;

function table(header: readonly string[], relative: readonly number[], ...rows: string[][]) {
  const block: TableBlock = {
    kind: 'table',
    caption: '',
    header,
    widths: relative,
    rows: rows.map((row) => row.map((text) => ({ text }))),
  };
  return tableWidths(block);
}

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const RELATIVE = [12, 14, 24, 16, 18, 8, 8];

describe('the widths of a table', () => {
  it('sum up to the width of the text', () => {
    const widths = table(HEADER, RELATIVE, ['产出', '数量', '很'.repeat(90), '', '', '', '']);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  });

  it('keep words whole where that makes rows shorter', () => {
    const row = ['满意度指标', '社会效益指标', '巡查', '按时', '达成年度指标', '10', '10'];
    const widths = table(HEADER, RELATIVE, row);
    row.forEach((text, at) => {
      expect(room(widths[at] ?? 0), text).toBeGreaterThanOrEqual(text.length / (at > 4 ? 2 : 1));
    });
  });

  it('do not keep them whole where long texts would pay for it', () => {
    const short = table(['甲', '乙'], [1, 9], ['六个字的词语', '短']);
    const long = table(['甲', '乙'], [1, 9], ['六个字的词语', '长'.repeat(400)]);
    expect(room(short[0] ?? 0)).toBeGreaterThanOrEqual(6);
    expect(long[0]).toBeLessThan(short[0] ?? 0);
  });

  it('follow the relative widths where all fits', () => {
    expect(table(['甲', '乙'], [1, 2], ['一', '二'])).toEqual([2948, 5896]);
  });
});
