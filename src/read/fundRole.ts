import type { FundRole } from '../model/form';
import { FUND_ROLES } from '../vocabulary/funds';
import { bareLabel } from './label';

/** The role a label names; null where the vocabulary does not know it. */
export function roleOf(label: string): FundRole | null {
  const plain = bareLabel(label).replace(/^(?:\d+[.、]|[一二三四五六七八九十]+、)/, '');
  return FUND_ROLES.find(({ pattern }) => pattern.test(plain))?.role ?? null;
}
