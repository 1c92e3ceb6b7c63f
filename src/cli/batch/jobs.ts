import type { FileReply, LetterPlan, ledgerDocument, Refused } from '../../batch';

/** 一份活 What a worker is asked to do; paths are relative to the folder, with `/`. */
export type Job =
  /** A workbook with the reports that belong to it, or reports alone. */
  | {
      readonly kind: 'unit';
      readonly workbook: string | null;
      readonly reports: readonly string[];
    }
  /** A report whose workbook only its text can tell, with the workbooks it may belong to and their units. */
  | {
      readonly kind: 'open';
      readonly report: string;
      readonly candidates: readonly (readonly [file: string, units: readonly string[]])[];
    }
  /** Files that cannot be used, each with the reason. */
  | { readonly kind: 'refuse'; readonly files: readonly Refused[] }
  | { readonly kind: 'letter'; readonly letter: LetterJob }
  | { readonly kind: 'ledger'; readonly ledger: LedgerJob };

export interface LetterJob extends LetterPlan {
  /** Fingerprint of the letter as last written; null where there was none. */
  readonly known: string | null;
}

export interface LedgerJob {
  /** All files, in order. */
  readonly files: readonly string[];
  readonly list: readonly string[] | null;
}

/** 汇总.json but for the letters */
export type LedgerDocument = ReturnType<typeof ledgerDocument>;

export interface WrittenLetter {
  readonly unit: string;
  readonly name: string;
  readonly fingerprint: string;
}

export type Reply =
  | { readonly kind: 'files'; readonly files: readonly FileReply[] }
  | { readonly kind: 'letter'; readonly letter: WrittenLetter | null }
  | { readonly kind: 'ledger'; readonly ledger: LedgerDocument }
  /** A `UserError` of the job as a whole. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };
