import { address } from '../../grid/address';
import { READ } from '../shared/reach';

const BOUND = `A1:${address(READ.rows - 1, READ.columns - 1)}`;

/** One sheet's proxies, loaded by the next sync. */
export interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Null where Excel is too old to tell merges (before ExcelApi 1.13). */
  readonly merged: Excel.RangeAreas | null;
}

/**
 * Queues everything a grid needs of one sheet; nothing travels until the next sync. The sheet may be a null object:
 * then all the rest is null too. Ranges are untracked: they serve one sync and leave Excel nothing to clean up.
 */
export function queueSheet(sheet: Excel.Worksheet, withMerges: boolean): QueuedSheet {
  sheet.load('id,name,visibility,protection/protected');
  const bound = sheet.getRange(BOUND);
  bound.untrack();
  const used = bound.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load('rowIndex,columnIndex,values,formulas,numberFormat');
  if (!withMerges) return { sheet, used, merged: null };
  const merged = bound.getMergedAreasOrNullObject();
  merged.untrack();
  merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
  return { sheet, used, merged };
}
