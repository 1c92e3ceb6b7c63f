import type { Form, FundRow } from '../model/form';
import { EMPTY_WORDS } from '../vocabulary/unfilled';

const HAN = /\p{Script=Han}/u;

/** True where 原因 of a funding row says something: not 无, a slash, or an instruction that was left in. */
export function isExplained({ placeholders }: Form, { reason, cells }: FundRow): boolean {
  const plain = reason?.trim() ?? '';
  if (!HAN.test(plain) || EMPTY_WORDS.includes(plain)) return false;
  return !placeholders.some(({ cell }) => cell === cells.reason);
}
