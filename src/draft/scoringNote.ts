import type { Policy } from '../model/policy';
import { sourceOf } from '../sources';
import type { Facts } from './facts';
import { isDocument } from './policyPhrase';
import { type AppliedRule, appliedRules } from './policyRules';

/** 《项目支出绩效评价管理办法》（财预〔2020〕10号，财政部；条文待核对） */
function cited(id: string, doubtful: ReadonlySet<string>): string {
  const source = sourceOf(id);
  const remark = doubtful.has(id) || source?.verified === false ? '；条文待核对' : '';
  if (!source) return remark ? `${id}（条文待核对）` : id;
  return isDocument(source)
    ? `《${source.title}》（${id}，${source.issuer}${remark}）`
    : `${source.title}（${source.issuer}${remark}）`;
}

function sourcesOf({ parts }: Facts, rules: readonly AppliedRule[], policy: Policy): string[] {
  const ids = parts.flatMap(({ score: { execution, indicators, cap } }) => [
    ...(execution?.basis ?? []),
    ...indicators.flatMap(({ basis }) => basis),
    ...(cap ? [cap.source] : []),
  ]);
  for (const { rule } of rules) if (rule === 'grades') ids.push(policy.rules[rule].source);
  return [...new Set(ids)];
}

/** 评分办法及依据 The rules that bore on the scores and what they rest on, as paragraphs; nothing without a policy. */
export function scoringNote(facts: Facts, policy: Policy | null): string[] {
  if (!policy) return [];
  const rules = appliedRules(facts, policy);
  const doubtful = new Set(
    rules.flatMap(({ rule }) =>
      rule && !policy.rules[rule].verified ? [policy.rules[rule].source] : [],
    ),
  );
  const sources = sourcesOf(facts, rules, policy).map((id) => cited(id, doubtful));
  const by = facts.policy ? `本报告得分按照${facts.policy}计算。` : '';
  return [
    `${by}${rules.map(({ words }) => `${words}。`).join('')}`,
    ...(sources.length > 0 ? [`评分依据：${sources.join('；')}。`] : []),
  ].filter((text) => text !== '');
}
