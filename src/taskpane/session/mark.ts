import type { ScoreLine } from '../../model/score';
import { type Decimal, decimal, round2 } from '../../numbers/decimal';
import { showShort } from '../../numbers/show';

type Range = NonNullable<ScoreLine['range']>;

/** 允许的分数 as words: `12～15` or `9～12（不含 12）`. */
export function rangeText(range: Range): string {
  const low = showShort(range.low);
  const high = showShort(range.high);
  return range.upperIncluded ? `${low}～${high}` : `${low}～${high}（不含 ${high}）`;
}

/** The mark a person typed, or null where it is no number of the range with at most 2 decimal places. */
export function parseMark(text: string, range: Range): Decimal | null {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(digits)) return null;
  const mark = round2(decimal(digits));
  const inside =
    mark.gte(range.low) && (range.upperIncluded ? mark.lte(range.high) : mark.lt(range.high));
  return inside ? mark : null;
}
