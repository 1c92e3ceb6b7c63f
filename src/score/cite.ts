import type { Policy, PolicyRules } from '../model/policy';

/** `（财预〔2020〕10号：…）`, with a remark where nobody has compared the wording with the published text. */
export function cite(policy: Policy, rule: keyof PolicyRules, wording: string): string {
  const { source, verified } = policy.rules[rule];
  return `（${source}：${wording}${verified ? '' : '；条文待核对'}）`;
}
