import type { Cell } from '../../model/grid';

/** Shows a value as its number format says. */
export type Formatter = (cell: Cell) => string;

const WORDS = new Map<unknown, string>([
  [true, 'TRUE'],
  [false, 'FALSE'],
]);

/** Until the number formats are loaded: the value as it is. */
export const plainText: Formatter = ({ value }) =>
  value === null ? '' : (WORDS.get(value) ?? String(value));

const DAYS_FROM_1900_TO_1904 = 1462;

/** Loads the number formats and gives the formatter for a workbook of that epoch. */
export async function loadFormatter(date1904: boolean): Promise<Formatter> {
  const { format, isDateFormat } = await import(/* webpackChunkName: "numfmt" */ 'numfmt');
  return (cell) => {
    const { value } = cell;
    if (typeof value !== 'number') return plainText(cell);
    try {
      const shift = date1904 && isDateFormat(cell.format) ? DAYS_FROM_1900_TO_1904 : 0;
      return format(cell.format, value + shift, { locale: 'zh-CN', throws: true });
    } catch {
      return plainText(cell);
    }
  };
}
