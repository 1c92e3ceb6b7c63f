import { compare, type Examination, examine, type Profile } from '../../pipeline';
import type { Comparison } from './state';

/**
 * The rows that score differently under another policy, by the rules alone: marks chosen in the pane count on neither
 * side. Null where it is the policy in force. Throws `UserError` (usage).
 */
export function comparisonWith(
  { workbook, policy, memo }: Examination,
  profile: Profile,
  other: string,
): Comparison | null {
  if (other === policy.id) return null;
  const plain = examine(workbook, { policy: policy.id, profile, memo });
  return { policy: other, rows: compare(plain, other) };
}
