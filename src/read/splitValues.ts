import { INDICATOR_HEADERS } from '../vocabulary/indicatorHeaders';
import { VALUE_HEADERS, WHOLE_HEADERS } from '../vocabulary/levels';
import { type Header, type IndicatorKey, taking } from './headers';
import { bareLabel, isOneOf } from './label';
import type { Sheet } from './sheet';

type IndicatorHeader = Header<IndicatorKey>;
type Key = 'target' | 'actual';

/** True where the heading over a cell is called as the column is. */
function isUnder(sheet: Sheet, header: IndicatorHeader, column: number, key: Key): boolean {
  const heading = sheet.mergedText(header.row, column);
  const { exact, pattern } = INDICATOR_HEADERS[key];
  return isOneOf(heading, exact) || pattern.test(bareLabel(heading));
}

function withValue(sheet: Sheet, header: IndicatorHeader, key: Key): IndicatorHeader {
  if (header.columns[key] !== undefined) return header;
  const below = header.unknown.filter(
    ({ row, column }) => row > header.row && isUnder(sheet, header, column, key),
  );
  const cell =
    below.find(({ text }) => isOneOf(text, VALUE_HEADERS)) ??
    below.find(({ text }) => WHOLE_HEADERS.test(bareLabel(text)));
  if (!cell) return header;
  const unknown = header.unknown.filter((one) => one === cell || !below.includes(one));
  return taking({ ...header, unknown }, key, cell, 'word');
}

/**
 * 年度指标值 and 实际完成值 each over columns of their own: 符号｜数值｜单位, or 全市｜东山县｜西川县. The column of numbers, or of the
 * whole, is the value, by the heading that spans it; the others need not be known.
 */
export const withSplitValues = (sheet: Sheet, header: IndicatorHeader): IndicatorHeader =>
  withValue(sheet, withValue(sheet, header, 'target'), 'actual');
