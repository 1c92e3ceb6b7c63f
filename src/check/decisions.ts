import { qualified } from '../grid/address';
import type { Edit } from '../model/edit';
import type { Finding } from '../model/finding';
import type { Memo } from '../model/memo';
import { decimal } from '../numbers/decimal';

const DIGITS = /^\d+(\.\d+)?$/;

/** True where the edit writes just what the finding expects. */
function mends(edit: Edit, { expected }: Finding): boolean {
  if (expected === null) return false;
  if (typeof edit.value === 'string') return edit.value === expected;
  const digits = expected.replace(/%$/, '');
  if (!DIGITS.test(digits)) return false;
  const value = decimal(edit.value);
  return expected.endsWith('%')
    ? value.times(decimal('100')).eq(decimal(digits))
    : value.eq(decimal(digits));
}

/** Gives each finding the edit that mends it, where one of the edits is certain to. */
export function withFixes(findings: readonly Finding[], edits: readonly Edit[]): Finding[] {
  const byCell = new Map(edits.map((edit) => [qualified(edit.sheet, edit.address), edit]));
  return findings.map((finding) => {
    const edit = byCell.get(finding.cell ?? '');
    return edit && mends(edit, finding) ? { ...finding, fix: edit } : finding;
  });
}

/** Marks the findings that a person set aside, with the reason. */
export function withSetAsides(findings: readonly Finding[], memo: Memo): Finding[] {
  const keyOf = (one: { code: string; form: string; cell: string | null }) =>
    JSON.stringify([one.code, one.form, one.cell]);
  const reasons = new Map(memo.setAside.map((one) => [keyOf(one), one.reason]));
  return findings.map((finding) => {
    const reason = reasons.get(keyOf(finding));
    return reason === undefined ? finding : { ...finding, setAside: reason };
  });
}
