import { INDICATOR_HEADERS } from '../vocabulary/indicatorHeaders';
import { type Header, type IndicatorKey, matchHeader, taking } from './headers';
import { isOneOf } from './label';
import { withNamedLevels } from './namedLevels';
import { NOWHERE, type Sheet } from './sheet';
import { withSplitValues } from './splitValues';
import { withLatestYear } from './yearColumns';

/** True where a header cell says 权重 or 分值. */
export const isWeightWord = (text: string): boolean =>
  isOneOf(text, INDICATOR_HEADERS.weight.exact);

/**
 * The header of an indicator table in a row. Where each level has a 权重 of its own (一级指标｜权重｜二级指标｜权重｜
 * 三级指标｜权重), the one behind the names of indicators is theirs.
 */
export function indicatorHeader(sheet: Sheet, row: number): Header<IndicatorKey> {
  const matched = matchHeader(sheet, row, INDICATOR_HEADERS);
  if (Object.keys(matched.columns).length === 0) return matched;
  const named = withNamedLevels(sheet, matched);
  const header = withLatestYear(withSplitValues(sheet, named));
  const { level3 = Number.POSITIVE_INFINITY, weight = NOWHERE } = header.columns;
  if (weight > level3) return header;
  const others = header.unknown.filter(({ text }) => isWeightWord(text));
  const own = others.find(({ column }) => column > level3);
  if (!own) return header;
  const unknown = header.unknown.filter((one) => one === own || !others.includes(one));
  return taking({ ...header, unknown }, 'weight', own, 'word');
}
