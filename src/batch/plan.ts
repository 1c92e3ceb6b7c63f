import { pairing } from '../ledger';
import { type Refused, sorted } from './kinds';
import type { Entry } from './received';

/** 一起处理的文件 A workbook with the reports that belong to it, or reports alone. */
export interface UnitFiles {
  readonly workbook: string | null;
  readonly reports: readonly string[];
}

/** 先后 What is worked together, and what has to wait. */
export interface Plan {
  readonly units: readonly UnitFiles[];
  /** Reports whose workbook only their text can tell, with the workbooks they may belong to: when those are done. */
  readonly open: ReadonlyMap<string, readonly string[]>;
  readonly refused: readonly Refused[];
}

/** Tells from the names which files are worked together. */
export function planOf(entries: readonly Entry[]): Plan {
  const { workbooks, reports, otherWorkbooks, otherReports, refused } = sorted(entries);
  const { pairs, open, alone } = pairing(workbooks, reports);
  const units = [
    ...[...workbooks, ...otherWorkbooks].map((workbook) => ({
      workbook,
      reports: pairs.get(workbook) ?? [],
    })),
    ...[...alone, ...otherReports].map((report) => ({ workbook: null, reports: [report] })),
  ];
  return { units, open, refused };
}
