import { CHECKS } from '../pipeline';
import { PROOF_CHECKS } from '../proofreading';

/** 检查项的名称 Titles of all checks, of forms and of reports, by their codes. */
export const CHECK_TITLES: ReadonlyMap<string, string> = new Map(
  [...CHECKS, ...PROOF_CHECKS].map(({ code, title }) => [code, title]),
);
