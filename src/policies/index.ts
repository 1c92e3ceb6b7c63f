import type { Policy, PolicyFile, PolicyRules } from '../model/policy';
import { UserError } from '../model/userError';
import { POLICY_FILES } from './files';

export { POLICY_FILES } from './files';

export const DEFAULT_POLICY = 'national-2020';

function inherit(file: PolicyFile): Partial<PolicyRules> {
  const parent = POLICY_FILES.find(({ id }) => id === file.parent);
  return { ...(parent ? inherit(parent) : {}), ...file.rules };
}

function isComplete(rules: Partial<PolicyRules>): rules is PolicyRules {
  const root = POLICY_FILES.find(({ parent }) => parent === null);
  return root !== undefined && Object.keys(root.rules).every((rule) => rule in rules);
}

/** The policy with everything inherited filled in. Throws `UserError` (`usage`) naming the ones there are. */
export function policyOf(id: string): Policy {
  const file = POLICY_FILES.find((candidate) => candidate.id === id);
  const rules = file ? inherit(file) : {};
  if (!file || !isComplete(rules)) {
    const known = POLICY_FILES.map((candidate) => candidate.id).join('、');
    throw new UserError('usage', `没有名为“${id}”的评分办法，可选的有：${known}。`);
  }
  const { title, jurisdiction, years } = file;
  return { id, title, jurisdiction, years, rules };
}
