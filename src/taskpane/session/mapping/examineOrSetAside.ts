import type { Workbook } from '../../../model/grid';
import { UserError } from '../../../model/userError';
import {
  type Examination,
  type ExamineOptions,
  examine,
  parseMemo,
  withoutCorrections,
} from '../../../pipeline';

/** 检查的结果，和没能照办的更正 */
export interface Examined {
  readonly examination: Examination;
  /** True where corrections were set aside because no form could be read with them. */
  readonly setAside: boolean;
}

/**
 * Examines a workbook; where a form cannot be read with its corrections, because the sheet has changed since, reads
 * that form without them, so that a person can correct anew. Throws `UserError` as `examine` does.
 */
export function examineOrSetAside(workbook: Workbook, options: ExamineOptions): Examined {
  const first = attempt(workbook, options);
  const lost = first ? formsLost(first) : [];
  if (first && lost.length === 0) return { examination: first, setAside: false };
  const memo = first
    ? lost.reduce(withoutCorrections, first.memo)
    : { ...(options.memo ?? parseMemo(workbook.memo)), corrections: [] };
  const second = examine(workbook, { ...options, memo });
  return first && second.forms.length <= first.forms.length
    ? { examination: first, setAside: false }
    : { examination: second, setAside: true };
}

/** Null where no form was found. */
function attempt(workbook: Workbook, options: ExamineOptions): Examination | null {
  try {
    return examine(workbook, options);
  } catch (error) {
    if (error instanceof UserError && error.code === 'no-form') return null;
    throw error;
  }
}

/** Forms that were corrected and are not there. */
function formsLost({ memo, forms }: Examination): string[] {
  const ids = new Set(memo.corrections.map(({ form }) => form));
  return [...ids].filter((id) => !forms.some((form) => form.id === id));
}
