/**
 * 核对报告的全过程，一页看完：
 * 写好的报告（＋自评表）→ 断言与结构 → 问题
 *
 * Pure, and apart from the pipeline so that only those who proofread load it.
 */
import type { ProofFinding, Prose } from './model/proof';
import { OUTLINES, outlineOf } from './outlines';
import type { Examination } from './pipeline';
import { proofread } from './proof';

export interface ProofReportOptions {
  /** The workbook the report tells of. */
  readonly examination?: Examination | undefined;
  /** 报告提纲; recognised from the headings where left out. */
  readonly outline?: string | undefined;
  /** 上年报告 */
  readonly lastYear?: Prose | undefined;
}

/** Proofreads a finished report, alone or against its forms: errors first, then in the order of the text. Throws `UserError` (`usage`). */
export function proofReport(
  prose: Prose,
  { examination, outline, lastYear }: ProofReportOptions = {},
): ProofFinding[] {
  const tables =
    examination?.forms.flatMap((form, index) => {
      const score = examination.scores[index];
      return score ? [{ form, score }] : [];
    }) ?? [];
  return proofread(prose, {
    tables,
    outline: outline === undefined ? undefined : outlineOf(outline),
    outlines: OUTLINES,
    lastYear,
  });
}

export { PROOF_CHECKS } from './proof';
export { correctionsOf } from './proof/alike';
