import type { FormKind } from '../model/form';

/** 一行的来历：自评表、报告、不能用的文件 */
export type RowKind = 'form' | 'report' | 'unusable';

/** 台账的一行 One form, one report, or one file that could not be used. */
export interface LedgerRow {
  readonly row: RowKind;
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly sheet: string | null;
  /** `Form.id` */
  readonly form: string | null;
  readonly unit: string | null;
  readonly project: string | null;
  readonly kind: FormKind | null;
  readonly year: number | null;
  readonly stated: number | null;
  readonly totalCell: string | null;
  readonly recomputed: number | null;
  readonly undecided: number;
  readonly difference: number | null;
  readonly gradeStated: string | null;
  readonly gradeRecomputed: string | null;
  /** In percent. */
  readonly executionRate: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** How often each code was found, in the order of codes. */
  readonly codes: Readonly<Record<string, number>>;
  /** Of a report: the workbook it was held against. */
  readonly against: string | null;
  /** 重复报送: an earlier file with the very same content, which is counted in its place; null for all others. */
  readonly copyOf: string | null;
  /** Why the file could not be used; '' where it was. */
  readonly remark: string;
}

/** 异常的种类 */
export type OutlierKind =
  | 'sentTwice'
  | 'fullMarks'
  | 'equalActuals'
  | 'farFromRecomputed'
  | 'noReason'
  | 'sameSentence'
  | 'repeatedSentence'
  | 'lastYear';

/** 横向比对的一条 What stands out when units are laid side by side. */
export interface Outlier {
  readonly kind: OutlierKind;
  readonly units: readonly string[];
  readonly files: readonly string[];
  /** Qualified cell or `第3段` of the first file; null where it is no one place. */
  readonly place: string | null;
  readonly message: string;
}

/** 分布表的一行 */
export interface Band {
  readonly label: string;
  readonly counts: readonly number[];
  /** What a label that is a code stands for. */
  readonly note?: string;
}

/** 一张分布表 */
export interface Distribution {
  readonly title: string;
  readonly columns: readonly string[];
  /** Header of the notes, where the bands have such. */
  readonly note?: string;
  readonly bands: readonly Band[];
}

/** 名单与报送情况 */
export interface Attendance {
  /** Units of the list from which no form was read. */
  readonly missing: readonly { readonly unit: string; readonly remark: string }[];
  /** Units that reported but are not in the list. */
  readonly unexpected: readonly { readonly unit: string; readonly file: string }[];
}

/** 台账 */
export interface Ledger {
  readonly policy: string;
  readonly files: number;
  readonly rows: readonly LedgerRow[];
  readonly outliers: readonly Outlier[];
  readonly distributions: readonly Distribution[];
  /** Null where no list was given. */
  readonly attendance: Attendance | null;
}
