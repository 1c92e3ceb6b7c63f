import { describe, expect, it } from 'vitest';
import { loadFormatter } from '../../src/standalone/sheet/shownText';
import { typedValue } from '../../src/standalone/sheet/typed';

describe('what typing into a cell means', () => {
  it.each([
    ['12', 'General', 12],
    ['1,234.5', 'General', 1234.5],
    ['-3', '0.00', -3],
    ['97.5%', '0.00%', 0.975],
    ['97.5%', 'General', '97.5%'],
    ['200余份', 'General', '200余份'],
    ['=1+1', 'General', '=1+1'],
    ['007', '@', '007'],
    ['12345678901234567890', 'General', '12345678901234567890'],
    ['  ', 'General', null],
  ])('%s in %s', (text, format, value) => expect(typedValue(text, format)).toBe(value));
});

describe('number formats', () => {
  it('shows values as their formats say, and odd formats as they are', async () => {
    const format = await loadFormatter(false);
    const show = (value: number | string, code: string) =>
      format({ value, format: code, formula: null });
    expect(show(0.975, '0.00%')).toBe('97.50%');
    expect(show(1464.48, '#,##0.00')).toBe('1,464.48');
    expect(show(45398, 'yyyy"年"m"月"d"日"')).toBe('2024年4月16日');
    expect(show('文字', '0.00')).toBe('文字');
    expect(show(5, '[[bad')).toBe('5');
  });

  it('counts days from 1904 where the workbook does', async () => {
    const format = await loadFormatter(true);
    expect(format({ value: 45398 - 1462, format: 'yyyy-mm-dd', formula: null })).toBe('2024-04-16');
  });
});
