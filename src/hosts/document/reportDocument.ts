import type { Correction, Prose } from '../../model/proof';

/** 报告文件 A finished report opened from its file. */
export interface ReportDocument {
  readonly prose: Prose;
  /** False where a correction would touch what the file generates or cannot hold: list numbers, tabs, line breaks, formulas. */
  correctable(correction: Correction): boolean;
  /**
   * The file with the corrections made and everything else to the byte as it was. Places are those of `prose`.
   * Throws `UserError`: changed (out of place or overlapping), output (not correctable), protected, unsupported
   * (signed), damaged (the result did not stand the comparison).
   */
  corrected(corrections: readonly Correction[]): Uint8Array;
}
