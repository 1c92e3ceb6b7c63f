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

export interface Refused {
  readonly file: string;
  readonly kind: 'workbook' | 'report' | 'other';
  readonly code: string;
  readonly message: string;
}

export interface LetterJob {
  readonly unit: string;
  /** File name without ending. */
  readonly name: string;
  readonly files: readonly string[];
  /** Fingerprint of the letter as last written; null where there was none. */
  readonly known: string | null;
}

export interface LedgerJob {
  /** All files, in order. */
  readonly files: readonly string[];
  readonly list: readonly string[] | null;
  readonly letters: readonly WrittenLetter[];
}

export interface WrittenLetter {
  readonly unit: string;
  readonly name: string;
  readonly fingerprint: string;
}

/** What is told of a file that is done. */
export interface FileReply {
  readonly file: string;
  readonly refused: boolean;
  /** Names of the units it speaks of, each with its number of errors. */
  readonly units: readonly { readonly unit: string | null; readonly errors: number }[];
}

export interface LedgerReply {
  readonly files: number;
  readonly forms: number;
  readonly reports: number;
  readonly unusable: number;
  readonly errors: number;
  readonly outliers: number;
  readonly missing: number | null;
}

export type Reply =
  | { readonly kind: 'files'; readonly files: readonly FileReply[] }
  | { readonly kind: 'letter'; readonly letter: WrittenLetter | null }
  | { readonly kind: 'ledger'; readonly ledger: LedgerReply }
  /** A `UserError` of the job as a whole. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };
