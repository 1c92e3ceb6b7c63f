import type { Cell } from '../model/grid';
import { type Decimal, decimal, decimalOfResult, HUNDRED } from '../numbers/decimal';
import { show } from '../numbers/show';

const quiet = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');

/** True for number formats that show a date. */
export function isDateFormat(format: string): boolean {
  const plain = quiet(format);
  return /[yd年]|m+月|[/-]m|m[/-]/i.test(plain) && !/General|[#0?]/i.test(plain);
}

/** True for number formats that show a percentage. */
export function isPercentFormat(format: string): boolean {
  return quiet(format).includes('%');
}

/** ISO day of a date serial; null outside the years 1900–9999. */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (days < 61 || days > 2958465) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The exact number a cell holds: typed literals as typed, formula results to 15 digits; null where it holds none. */
export function cellNumber(cell: Cell): Decimal | null {
  if (typeof cell.value !== 'number' || !Number.isFinite(cell.value)) return null;
  return cell.formula ? decimalOfResult(cell.value) : decimal(cell.value);
}

/**
 * The cell as a person reads it: percent formats show 0.95 as `95%`, date formats show a day as `2022年12月31日`,
 * other numbers their digits, errors and text as they are. Empty is ''.
 */
export function cellText(cell: Cell, date1904 = false): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? '是' : '否';
  const number = cellNumber(cell);
  if (!number) return '';
  if (isPercentFormat(cell.format)) return `${show(number.times(HUNDRED))}%`;
  const day = isDateFormat(cell.format) ? dayOfSerial(value, date1904) : null;
  if (!day) return show(number);
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
