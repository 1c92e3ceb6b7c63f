import type { Severity } from '../model/finding';
import type { FormKind } from '../model/form';

/** 结果出自什么: the result of a file is used again only where all of this is the same. */
export interface Made {
  /** Version of the program, with a fingerprint of its code. */
  readonly version: string;
  readonly policy: string;
  readonly outline: string | null;
  readonly profile: string;
  /** SHA-256 of the file; null where it was not read. */
  readonly hash: string | null;
  /** 所附自评表 a report was held against. */
  readonly form: FileHash | null;
  /** 上年报告 */
  readonly lastYear: FileHash | null;
}

/** A file by its path (relative, with `/`) and SHA-256. */
export interface FileHash {
  readonly file: string;
  readonly hash: string;
}

/** 一句话 A sentence with the cell or the paragraph it stands in. */
export interface Sentence {
  readonly text: string;
  /** Qualified cell, or `第3段`. */
  readonly place: string;
}

/** 一张表的要点 What the ledger needs of a form. Scores in points, rates in percent. */
export interface FormDigest {
  /** `Form.id` */
  readonly form: string;
  readonly sheet: string;
  readonly title: string;
  readonly kind: FormKind;
  readonly unit: string | null;
  readonly project: string | null;
  readonly year: number | null;
  /** 自评得分 as stated. */
  readonly stated: number | null;
  /** Address of the stated total, on the form's sheet. */
  readonly totalCell: string | null;
  /** 重算得分: the sum of what is decided. */
  readonly recomputed: number;
  readonly undecided: number;
  /** 自评得分 − 重算得分, rows that cannot be decided taken as typed; null where a score is missing. */
  readonly difference: number | null;
  readonly gradeStated: string | null;
  readonly gradeRecomputed: string | null;
  readonly executionRate: number | null;
  readonly indicators: number;
  /** 每项指标都得满分 */
  readonly fullMarks: boolean;
  /** Rows with figures where every 完成值 is the very 指标值; 0 where one differs. */
  readonly equalActuals: number;
  /** 原因、完成情况 of the rows: what may have been copied. */
  readonly sentences: readonly Sentence[];
}

/** 一条问题 A finding of a form or of a report, as the contract's JSON has it. */
export interface StatedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly form: string | null;
  /** Qualified; null where no one cell is to blame. */
  readonly cell: string | null;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly basis: readonly string[];
  readonly setAside?: string | null;
  /** Of a report: paragraph counted from 0, and the words. */
  readonly paragraph?: number | null;
  readonly quote?: string;
}

/** workbook 工作簿；report 报告；other 其他文件 */
export type FileKind = 'workbook' | 'report' | 'other';

/** 一个文件的结果 What came of one file; `逐户/` holds one as JSON for each. */
export interface FileResult {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly made: Made;
  readonly kind: FileKind;
  /** Why the file could not be used; null where it was. */
  readonly refused: { readonly code: string; readonly message: string } | null;
  readonly digests: readonly FormDigest[];
  readonly findings: readonly StatedFinding[];
  /** Of a report: what may have been copied, and the units of the form it was held against. */
  readonly sentences: readonly Sentence[];
  readonly units: readonly string[];
  /** 复核表 A copy with the reviewer's columns filled in, relative to the output folder; null where there is none. */
  readonly review: string | null;
  /** Why there is no 复核表 although the form has such columns. */
  readonly reviewRefused: string | null;
}
