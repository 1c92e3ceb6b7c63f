import type { Ledger } from '../../ledger';
import { attendanceSheet } from './sheets/attendance';
import { distributionsSheet } from './sheets/distributions';
import { findingsSheet, type ListedFinding } from './sheets/findings';
import { outliersSheet } from './sheets/outliers';
import type { TargetOf } from './sheets/place';
import { summarySheet } from './sheets/summary';
import { writeBook } from './writeBook';

export type { ListedFinding } from './sheets/findings';
export { OUTLIER_NAMES } from './sheets/outliers';

/**
 * 汇总.xlsx Writes the ledger as a workbook, piece by piece to `push`. The findings are drawn once, in order, before the
 * ledger is asked for, so that it can be made on the way. `target` gives the address of a file as the workbook shall
 * refer to it.
 */
export function toLedgerBook(
  findings: Iterable<ListedFinding>,
  ledger: () => Ledger,
  target: TargetOf,
  push: (piece: Uint8Array) => void,
): void {
  const sheets = [
    () => summarySheet(ledger(), target),
    () => findingsSheet(findings, target),
    () => outliersSheet(ledger(), target),
    () => distributionsSheet(ledger()),
    () => attendanceSheet(ledger()),
  ];
  writeBook(sheets, push, FINDINGS);
}

/** Place of the findings among the sheets. */
const FINDINGS = 1;
