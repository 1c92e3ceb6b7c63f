import { CHECKS } from '../../src/check';
import { POLICY_FILES } from '../../src/policies';
import { PROOF_CHECKS } from '../../src/proof';
import { checkIndex, checkPage } from './checkPage';
import { outlineFiles } from './outlineFiles';
import { policyFiles } from './policyFiles';
import { policyIndex, policyPage } from './policyPage';
import { proofPage } from './proofPage';

/** Everything below these is generated. */
export const FOLDERS = ['docs/checks', 'docs/policies'] as const;

/** Every generated page, by its path from the root. Pure. */
export function pages(): Map<string, string> {
  return new Map([
    ['src/outlines/files.ts', outlineFiles()],
    ['src/policies/files.ts', policyFiles()],
    ['docs/checks/README.md', checkIndex(CHECKS, PROOF_CHECKS)],
    ...CHECKS.map((check) => [`docs/checks/${check.code}.md`, checkPage(check)] as const),
    ...PROOF_CHECKS.map((check) => [`docs/checks/${check.code}.md`, proofPage(check)] as const),
    ['docs/policies/README.md', policyIndex(POLICY_FILES)],
    ...POLICY_FILES.map((file) => [`docs/policies/${file.id}.md`, policyPage(file)] as const),
  ]);
}
