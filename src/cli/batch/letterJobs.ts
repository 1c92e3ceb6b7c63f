import { type FileReply, letterPlans } from '../../batch';
import type { LetterJob } from './jobs';

/** 退回意见 One job for each unit with an error; `known` are the fingerprints of letters as last written, by name. */
export function letterJobs(
  replies: readonly FileReply[],
  known: ReadonlyMap<string, string>,
): LetterJob[] {
  return letterPlans(replies).map((plan) => ({ ...plan, known: known.get(plan.name) ?? null }));
}
