import { unqualified } from '../../../grid/address';
import type { Ledger, LedgerRow, Outlier } from '../../../ledger';

/** 台账里看到的一行 */
export interface ViewRow {
  /** Stays the same when rows around it come and go. */
  readonly key: string;
  readonly row: LedgerRow;
  /** What stands out in this form or report among all; null while not all have been read. */
  readonly outliers: readonly Outlier[] | null;
}

/** The rows of a ledger, each with the outliers that speak of it where all files have been read. */
export function viewRows({ rows, outliers }: Ledger, over: boolean): ViewRow[] {
  const ofFile = new Map<string, Outlier[]>();
  for (const outlier of outliers) {
    for (const file of outlier.files) {
      const known = ofFile.get(file);
      if (known) known.push(outlier);
      else ofFile.set(file, [outlier]);
    }
  }
  return rows.map((row) => ({
    key: `${row.file}\n${row.form ?? ''}`,
    row,
    outliers: over
      ? (ofFile.get(row.file) ?? []).filter((outlier) => speaksOf(outlier, row))
      : null,
  }));
}

/** A file may hold forms of several units, and of one unit several forms. */
function speaksOf({ units, files, place }: Outlier, { file, unit, sheet }: LedgerRow): boolean {
  if (!units.includes(unit ?? file)) return false;
  const at = place === null || files.length > 1 ? null : unqualified(place);
  return at === null || sheet === null || at.sheet === sheet;
}
