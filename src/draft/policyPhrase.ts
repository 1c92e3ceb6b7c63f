import type { Policy, PolicyRules } from '../model/policy';
import type { Source } from '../model/source';
import { DEFAULT_POLICY, policyOf } from '../policies';
import { sourceOf } from '../sources';
import { oneLine } from './text';

const idsOf = (rules: PolicyRules): string[] => Object.values(rules).map(({ source }) => source);

/** True of what has a 文号 and stands in 《》. */
export const isDocument = ({ kind }: Source): boolean => kind === 'law' || kind === 'notice';

/** 《办法》（文号） for a document, else its plain title. */
function cited(source: Source): string {
  if (!isDocument(source)) return source.title;
  const number = /〔\d{4}〕/u.test(source.id) ? `（${source.id}）` : '';
  return `《${source.title}》${number}`;
}

/** 评分办法 as a report cites it: the law its scores rest on, and what the place adds to it; its title where neither is known. */
export function policyPhrase(policy: Policy | null): string | null {
  if (!policy) return null;
  const common = new Set(idsOf(policyOf(DEFAULT_POLICY).rules));
  const ids = [
    policy.rules.positive.source,
    ...idsOf(policy.rules).filter((id) => !common.has(id)),
  ];
  const sources = [...new Set(ids)].flatMap((id) => sourceOf(id) ?? []);
  if (sources.length > 0) return sources.map(cited).join('和');
  return oneLine(policy.title) || null;
}
