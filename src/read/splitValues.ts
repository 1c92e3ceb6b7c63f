import { INDICATOR_HEADERS } from '../vocabulary/headers';
import { VALUE_HEADERS } from '../vocabulary/levels';
import { type Header, type IndicatorKey, taking } from './headers';
import { isOneOf } from './label';
import type { Sheet } from './sheet';

type IndicatorHeader = Header<IndicatorKey>;

function withValue(
  sheet: Sheet,
  header: IndicatorHeader,
  key: 'target' | 'actual',
): IndicatorHeader {
  if (header.columns[key] !== undefined) return header;
  const cell = header.unknown.find(
    ({ row, column, text }) =>
      row > header.row &&
      isOneOf(text, VALUE_HEADERS) &&
      isOneOf(sheet.mergedText(header.row, column), INDICATOR_HEADERS[key].exact),
  );
  return cell ? taking(header, key, cell, 'word') : header;
}

/**
 * 年度指标值 and 实际完成值 each over columns of their own: 符号｜数值｜单位. The column of numbers is the value, by the heading
 * that spans it.
 */
export const withSplitValues = (sheet: Sheet, header: IndicatorHeader): IndicatorHeader =>
  withValue(sheet, withValue(sheet, header, 'target'), 'actual');
