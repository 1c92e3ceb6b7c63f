import type { Policy, PolicyFile, PolicyRules } from '../model/policy';
import { UserError } from '../model/userError';
import { capped } from './capped';
import { guangxi } from './guangxi';
import { hubei } from './hubei';
import { hunan2023 } from './hunan-2023';
import { jiangxi2023 } from './jiangxi-2023';
import { national2020 } from './national-2020';
import { sichuan2023 } from './sichuan-2023';
import { zhejiang } from './zhejiang';

/** 评分办法 In the order shown to the user; the first is the default. */
export const POLICY_FILES: readonly PolicyFile[] = [
  national2020,
  jiangxi2023,
  hunan2023,
  sichuan2023,
  hubei,
  zhejiang,
  guangxi,
  capped,
];

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
